import type { SandboxCheck } from '../bench';
import { createImage } from './create-image';
import { exportLimits } from './export-limits';
import { globals } from './globals';
import { jsonExport } from './json-export';
import { mainFetch } from './main-fetch';
import { manifest } from './manifest';
import { messageOrigin } from './message-origin';
import { messageSize } from './message-size';
import { modeNews } from './mode-news';
import { panelSize } from './panel-size';
import { pluginData } from './plugin-data';
import { selectionColors } from './selection-colors';
import { srgbHeeded } from './srgb-heeded';
import { storageQuota } from './storage-quota';
import { svgLimits } from './svg-limits';

export const SANDBOX_CHECKS: readonly SandboxCheck[] = [
  manifest,
  globals,
  messageOrigin,
  selectionColors,
  createImage,
  srgbHeeded,
  jsonExport,
  modeNews,
  exportLimits,
  svgLimits,
  pluginData,
  storageQuota,
  mainFetch,
  panelSize,
  messageSize,
];
