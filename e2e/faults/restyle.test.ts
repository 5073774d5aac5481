import { runMatrix } from './run-matrix';

runMatrix('restyle');
