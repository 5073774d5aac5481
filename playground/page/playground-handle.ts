import { exportBase64, imageBase64 } from './state/export-layer';
import { forgetStored, storageTrouble, storedEntries, writeStored } from './state/page-storage';
import { goToPage, select, redo, undo } from './state/edit-document';
import { opened, selection, view, complaint } from './state/editor';
import { openFile } from './state/open-document';
import { theme } from './state/preferences';
import { problems } from './state/problems';
import { notices } from './state/notices';
import { asked } from './state/requests';
import { closePlugin, killPlugin, running, runCommand, witnessedBy } from './state/run-plugin';

/** The one object of the page for drivers: `window.playground`. */
export type PlaygroundHandle = ReturnType<typeof handle>;

declare global {
  interface Window {
    playground?: PlaygroundHandle;
  }
}

export function exposeHandle(started: Promise<void>): void {
  window.playground = handle(started);
}

function handle(started: Promise<void>) {
  return {
    started,
    /** The open document. Everything a plugin could see of it is here. */
    get document() {
      if (opened.value === null) throw new Error('No document is open.');
      return opened.value;
    },
    get view() {
      return view.value;
    },
    select,
    goToPage,
    exportBase64,
    imageBase64,
    stored: storedEntries,
    forgetStored,
    undo,
    redo,
    openFile,
    runCommand,
    closePlugin,
    killPlugin,
    storageTrouble,
    writeStored,
    get selection() {
      return selection.value;
    },
    get running() {
      return running.value !== null;
    },
    /** Host calls and bytes of the run that is going on. */
    counts: () => running.value?.counts() ?? null,
    witnessedBy,
    problems: () => problems.value.map(({ where, text }) => `${where}: ${text}`),
    notices: () => notices.value.map(({ message }) => message),
    complaint: () => complaint.value,
    /** What the plugin's window has asked of the network, as it named it. */
    asked: () => asked.value,
    setTheme: (value: 'light' | 'dark') => {
      theme.value = value;
    },
  };
}
