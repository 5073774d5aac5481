import { computed, signal } from '@preact/signals';
import type { CanvasView } from '../../document/canvas-view';
import type { OpenDocument } from '../../document/open';

/** The open document; `null` until the first one is there. */
export const opened = signal<OpenDocument | null>(null);
/** The view that draws it. */
export const view = signal<CanvasView | null>(null);
/** Grows with every change of the document. */
export const revision = signal(0);
/** The document for what shows something of it: new with every change. */
export const shown = computed(() => ({ revision: revision.value, document: opened.value }));
export const selection = signal<string[]>([]);
export const currentPage = signal('');
/** What the editor itself has to say, such as why a file was not opened; one plain sentence. */
export const complaint = signal<string | null>(null);
