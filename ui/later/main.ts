import { LATER } from './screens';

globalThis.limn.show(LATER);
