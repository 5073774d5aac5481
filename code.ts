import { parseToSandbox, type ToSandbox, type ToUi } from './src/messages';
import { exportLayer } from './src/sandbox/export-layer';
import { announceSelections } from './src/sandbox/announce-selections';
import { loadSession, saveKey, saveSettings } from './src/sandbox/client-storage';
import { openLink } from './src/sandbox/open-link';
import { place } from './src/sandbox/place';
import { readSelection } from './src/sandbox/read-selection';
import { showLayer } from './src/sandbox/show-layer';

const PANEL = { width: 320, height: 560 };

figma.showUI(__html__, { ...PANEL, themeColors: true });
// Before any await: Figma drops messages that arrive without a handler.
figma.ui.onmessage = (raw: unknown) => {
  const message = parseToSandbox(raw);
  if (message) void handle(message);
};

const post = (message: ToUi) => {
  figma.ui.postMessage(message);
};
const selections = announceSelections((selection) => {
  post({ type: 'selection', selection } satisfies ToUi);
});

async function handle(message: ToSandbox): Promise<void> {
  switch (message.type) {
    case 'ready':
      return post({ ...(await loadSession(message.probe)), selection: selections.current() });
    case 'read':
      return answer(message.id, () => readSelection(message.id, selections.revision));
    case 'export':
      return answer(message.id, () => exportLayer(message));
    case 'place':
      return answer(message.id, () => place(message));
    case 'save-key':
      return answer(message.id, () => saveKey(message));
    case 'save-settings':
      return saveSettings(message.settings);
    case 'show':
      return showLayer(message.nodeId);
    case 'open-link':
      return openLink(message.link);
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
