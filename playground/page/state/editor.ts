import { signal } from '@preact/signals';
import type { CanvasView } from '../../document/canvas-view';
import type { OpenDocument } from '../../document/open';

/** The open document; `null` until the first one is there. */
export const opened = signal<OpenDocument | null>(null);
/** The view that draws it. */
export const view = signal<CanvasView | null>(null);
/** Grows with every change of the document: what shows something of it reads this. */
export const revision = signal(0);
export const selection = signal<string[]>([]);
export const currentPage = signal('');
/** What the editor itself has to say, such as why a file was not opened; one plain sentence. */
export const complaint = signal<string | null>(null);
