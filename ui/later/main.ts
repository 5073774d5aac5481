import { startDragging } from './drag-out';
import { startHistory } from './history/remember';
import { watchHere } from './look-here';
import { findNewModels } from './new-models';
import { LATER } from './screens';

globalThis.limn.show(LATER);
startHistory();
watchHere();
startDragging();
void findNewModels();
