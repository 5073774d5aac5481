import { runMatrix } from './run-matrix';

runMatrix('illustrate');
