/** What the page can run; bundled and loaded there as `window.bench`. */
export { base64Medians } from './rows/base64';
export { handoverMedians } from './rows/handover';
export { lastPieceMedians } from './rows/last-piece';
export { paletteAccuracy } from './rows/palette-accuracy';
export { paletteMedians } from './rows/palette-time';
export { scoringMedians } from './rows/scoring';
export { snappingMedians } from './rows/snapping';
export { transcodeMedians } from './rows/transcode';
