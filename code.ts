import type { ToSandbox, ToUi } from './src/messages';
import { announceSelections } from './src/sandbox/announce-selections';
import { loadSession, saveKey, saveSettings } from './src/sandbox/client-storage';
import { exportLayer } from './src/sandbox/export-layer';
import { failed } from './src/sandbox/failed';
import { hear } from './src/sandbox/hear';
import { hearDrops } from './src/sandbox/hear-drops';
import { findKept, keep, keepAllAtOnce, note, takeKept } from './src/sandbox/keep';
import { listLibraries, readLibrary } from './src/sandbox/libraries';
import { place } from './src/sandbox/place';
import { appear, finish, hearTyping, stayUnseen, suggest } from './src/sandbox/quick-action';
import { readPicture } from './src/sandbox/read-picture';
import type { Answer, Question, QuestionOf, Telling, TellingOf } from './src/sandbox/question';
import { colorReader, stopReading } from './src/sandbox/read-colors';
import { renderLayers } from './src/sandbox/render-layers';
import { restore } from './src/sandbox/restore';
import { showImage, showLayer } from './src/sandbox/show-layer';
import { sweepTemporaryCopies } from './src/sandbox/temporary-copy';
import { watchDocument } from './src/sandbox/watch-document';

/** As the manifest names them. */
const { panel = '', pixels = '', later = '' } = __uiFiles__;
const PANEL = { width: 320, height: 560 };

const post = (message: ToUi) => {
  figma.ui.postMessage(message);
};
const selections = announceSelections((selection) => {
  post({ type: 'selection', selection } satisfies ToUi);
});
let isOpen = false;

/** Opened once. While words are typed into Figma's quick actions nothing may be shown. */
function open(visible: boolean): void {
  if (isOpen) return visible ? figma.ui.show() : undefined;
  isOpen = true;
  figma.showUI(panel, { ...PANEL, visible, themeColors: true });
  // Before any await: Figma drops messages that arrive without a handler.
  figma.ui.onmessage = (raw: unknown, { origin }) => {
    const message = hear(raw, origin);
    if (message) handle(message);
  };
}

figma.parameters.on('input', (event) => {
  open(false);
  hearTyping(event);
  post({ type: 'typed', words: event.query } satisfies ToUi);
});
// Before it the document may only be read.
figma.once('run', ({ parameters }) => {
  open(!parameters);
  watchDocument(selections, post);
  hearDrops(post);
  sweepTemporaryCopies();
  if (!parameters) return;
  const offer = String(parameters['prompt']);
  stayUnseen(offer);
  post({ type: 'chosen', offer } satisfies ToUi);
});
figma.on('close', keepAllAtOnce);
const readColors = colorReader(post);

function handle(message: ToSandbox): unknown {
  return 'id' in message ? answer(message.type, message) : heed(message.type, message);
}

const heeds: { [T in Telling['type']]: (message: TellingOf<T>) => unknown } = {
  ready: async ({ probe }) => {
    post({ type: 'scripts', pixels, later } satisfies ToUi);
    post({ ...(await loadSession(probe)), selection: selections.current() });
  },
  'stop-reading': stopReading,
  'save-settings': ({ settings }) => saveSettings(settings),
  show: ({ nodeId }) => showLayer(nodeId),
  'show-image': showImage,
  'open-link': ({ link }) => figma.openExternal(`https://openrouter.ai/${link}`),
  suggest,
  appear,
  finish,
  undo: () => figma.triggerUndo(),
  resize: ({ width, height }) => figma.ui.resize(width, height),
};

function heed<T extends Telling['type']>(type: T, message: TellingOf<T>): unknown {
  return heeds[type](message);
}

const answers: { [T in Question['type']]: (question: QuestionOf<T>) => Promise<Answer> } = {
  read: (question) => readColors(question, selections.revision),
  libraries: listLibraries,
  'read-library': readLibrary,
  render: (question) => renderLayers(question, selections.revision),
  picture: readPicture,
  export: exportLayer,
  place,
  restore,
  note,
  keep,
  'find-kept': findKept,
  'take-kept': takeKept,
  'save-key': saveKey,
};

/** Whatever Figma throws becomes an answer: the iframe never waits for one that does not come. */
async function answer<T extends Question['type']>(type: T, question: QuestionOf<T>): Promise<void> {
  const { id } = question;
  const given = await answers[type](question).catch((error: unknown) => failed('failed', error));
  post({ ...given, id });
}
