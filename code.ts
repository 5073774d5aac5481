import type { ToSandbox, ToUi } from './src/messages';
import { announceSelections } from './src/sandbox/announce-selections';
import { loadSession, saveKey, saveSettings } from './src/sandbox/client-storage';
import { exportLayer } from './src/sandbox/export-layer';
import { hear } from './src/sandbox/hear';
import { findKept, keep, keepAllAtOnce, note, takeKept } from './src/sandbox/keep';
import { place } from './src/sandbox/place';
import { readColors } from './src/sandbox/read-colors';
import { readPicture } from './src/sandbox/read-picture';
import { renderLayers } from './src/sandbox/render-layers';
import { restore } from './src/sandbox/restore';
import { showLayer } from './src/sandbox/show-layer';
import { sweepTemporaryCopies } from './src/sandbox/temporary-copy';
import { watchDocument } from './src/sandbox/watch-document';

/** As the manifest names them. */
const { panel = '', pixels = '', later = '' } = __uiFiles__;
const PANEL = { width: 320, height: 560 };

figma.showUI(panel, { ...PANEL, themeColors: true });
// Before any await: Figma drops messages that arrive without a handler.
figma.ui.onmessage = (raw: unknown, { origin }) => {
  const message = hear(raw, origin);
  if (message) void handle(message);
};

const post = (message: ToUi) => {
  figma.ui.postMessage(message);
};
const selections = announceSelections((selection) => {
  post({ type: 'selection', selection } satisfies ToUi);
});
watchDocument(selections, post);
sweepTemporaryCopies();
figma.on('close', keepAllAtOnce);

async function handle(message: ToSandbox): Promise<void> {
  switch (message.type) {
    case 'ready':
      post({ type: 'scripts', pixels, later } satisfies ToUi);
      return post({ ...(await loadSession(message.probe)), selection: selections.current() });
    case 'read':
      return answer(message.id, () => readColors(message, selections.revision));
    case 'render':
      return answer(message.id, () => renderLayers(message, selections.revision));
    case 'picture':
      return answer(message.id, () => readPicture(message));
    case 'export':
      return answer(message.id, () => exportLayer(message));
    case 'place':
      return answer(message.id, () => place(message));
    case 'restore':
      return answer(message.id, () => restore(message));
    case 'note':
      return answer(message.id, () => note(message));
    case 'keep':
      return answer(message.id, () => keep(message));
    case 'find-kept':
      return answer(message.id, () => findKept(message));
    case 'take-kept':
      return answer(message.id, () => takeKept(message));
    case 'save-key':
      return answer(message.id, () => saveKey(message));
    case 'save-settings':
      return saveSettings(message.settings);
    case 'show':
      return showLayer(message.nodeId);
    case 'open-link':
      return figma.openExternal(`https://openrouter.ai/${message.link}`);
    case 'undo':
      return figma.triggerUndo();
    case 'resize':
      return figma.ui.resize(message.width, message.height);
  }
}

/** Whatever Figma throws becomes an answer: the iframe never waits for one that does not come. */
async function answer(id: number, work: () => Promise<ToUi>): Promise<void> {
  try {
    post(await work());
  } catch (error) {
    post({ type: 'failed', id, failure: 'failed', detail: String(error) } satisfies ToUi);
  }
}
