import { colorOperations } from './color-operations';
import { createOperations } from './create-operations';
import { editorOperations } from './editor-operations';
import { findOperations } from './find-operations';
import { globalOperations } from './global-operations';
import { imageOperations } from './image-operations';
import { nodeOperations } from './node-operations';
import { noticeOperations } from './notice-operations';
import type { Operation } from './operation';
import { pageOperations } from './page-operations';
import { parameterOperations } from './parameter-operations';
import { pluginDataOperations } from './plugin-data-operations';
import { storageOperations } from './storage-operations';
import { styleOperations } from './style-operations';
import { uiOperations } from './ui-operations';
import { variableOperations } from './variable-operations';

/** Every member of the API that reaches the document or the editor, by the name the prelude uses. */
export const operations = new Map<string, Operation>(
  Object.entries({
    ...globalOperations,
    ...editorOperations,
    ...uiOperations,
    ...noticeOperations,
    ...parameterOperations,
    ...storageOperations,
    ...pageOperations,
    ...nodeOperations,
    ...findOperations,
    ...createOperations,
    ...imageOperations,
    ...pluginDataOperations,
    ...styleOperations,
    ...variableOperations,
    ...colorOperations,
  }),
);
