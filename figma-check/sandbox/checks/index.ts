import type { SandboxCheck } from '../bench';
import { createImage } from './create-image';
import { exportLimits } from './export-limits';
import { globals } from './globals';
import { mainFetch } from './main-fetch';
import { manifest } from './manifest';
import { messageOrigin } from './message-origin';
import { messageSize } from './message-size';
import { panelSize } from './panel-size';
import { pluginData } from './plugin-data';
import { selectionColors } from './selection-colors';
import { storageQuota } from './storage-quota';
import { svgLimits } from './svg-limits';

export const SANDBOX_CHECKS: readonly SandboxCheck[] = [
  manifest,
  globals,
  messageOrigin,
  selectionColors,
  createImage,
  exportLimits,
  svgLimits,
  pluginData,
  storageQuota,
  mainFetch,
  panelSize,
  messageSize,
];
