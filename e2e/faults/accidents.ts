/** What can happen to the editor and the machine around a request, as one turn of the page. */
export type Accident = (target: string) => unknown;

declare global {
  interface Window {
    accident?: Accident;
    returnRight?: (() => void) | undefined;
  }
}

export interface AccidentRow {
  name: string;
  /** Rows of the fault model in `reference/reliability.md`. */
  rows: string;
  happens: Accident;
  /** The window is gone and has to be opened again. */
  closes?: boolean;
  /** What the page has to have back afterwards. */
  heals?: () => unknown;
}

/** Each runs in the page, so it stands on its own. */
export const ACCIDENTS: readonly AccidentRow[] = [
  {
    name: 'the plugin is closed',
    rows: 'F01 F02',
    closes: true,
    happens: () => window.playground?.closePlugin(),
  },
  {
    name: 'the editor crashes',
    rows: 'F03 F12',
    closes: true,
    happens: () => window.playground?.killPlugin(),
  },
  {
    name: 'the selection changes',
    rows: 'F04',
    happens: () => window.playground?.select([]),
  },
  {
    name: 'the target is deleted',
    rows: 'F05',
    happens: (target) => window.playground?.document.remove(target),
  },
  {
    name: 'another page is shown',
    rows: 'F06',
    happens: () => {
      const pages = window.playground?.document.pageIds() ?? [];
      const other = pages.at(-1);
      if (other !== undefined) window.playground?.goToPage(other);
    },
  },
  {
    name: 'the page of the target is deleted',
    rows: 'F07',
    happens: (target) => {
      const file = window.playground?.document;
      const page = file?.pageIds().find((id) => file.descendants(id).includes(target));
      const other = file?.pageIds().find((id) => id !== page);
      if (other === undefined || page === undefined) return;
      window.playground?.goToPage(other);
      file?.remove(page);
    },
  },
  {
    name: 'the target is locked',
    rows: 'F08',
    happens: (target) => window.playground?.document.set(target, 'locked', true),
  },
  {
    name: 'somebody presses undo',
    rows: 'F13 F14',
    happens: () => window.playground?.undo(),
  },
  {
    name: 'somebody presses undo and redo',
    rows: 'F14',
    happens: () => {
      window.playground?.undo();
      window.playground?.redo();
    },
  },
  {
    name: 'the storage is full',
    rows: 'F32',
    happens: () => window.playground?.storageTrouble('full'),
    heals: () => window.playground?.storageTrouble('none'),
  },
  {
    name: 'the storage refuses',
    rows: 'F35',
    happens: () => window.playground?.storageTrouble('refuses'),
    heals: () => window.playground?.storageTrouble('none'),
  },
  {
    name: 'the storage never answers',
    rows: 'F35',
    happens: () => window.playground?.storageTrouble('never answers'),
    heals: () => window.playground?.storageTrouble('none'),
  },
  {
    name: 'the journal is damaged',
    rows: 'F33',
    happens: async () => {
      for (const name of Object.keys((await window.playground?.stored()) ?? {}))
        if (/^attempt\/[^/]*$/.test(name)) await window.playground?.writeStored(name, '{"at":"');
    },
  },
  {
    name: 'a newer Limn has written to the journal',
    rows: 'F34',
    happens: () => {
      const line = JSON.stringify({ version: 99, at: 'sent', id: 'newer' });
      return window.playground?.writeStored('attempt/newer', line);
    },
  },
  {
    name: 'the right to edit is lost',
    rows: 'F11',
    happens: () => {
      const WRITES = /\.(set|create|append|insert|remove|resize|clone)/;
      window.returnRight = window.playground?.witnessedBy(({ kind, name }) => {
        if (kind !== 'call' || name.includes('clientStorage') || !WRITES.test(name)) return 'go';
        throw new Error('in a call of the plugin: this file may only be viewed');
      });
    },
    heals: () => window.returnRight?.(),
  },
  {
    name: 'the editor refuses a call',
    rows: 'F40',
    happens: () => {
      const leave = window.playground?.witnessedBy(({ kind, name }) => {
        if (kind !== 'call' || !/createImage|setAsync|node\.set/.test(name)) return 'go';
        leave?.();
        throw new Error('in a call of the plugin: the editor has refused');
      });
    },
  },
];
