import { startHistory } from './history/remember';
import { LATER } from './screens';

globalThis.limn.show(LATER);
startHistory();
