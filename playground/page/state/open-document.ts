import { batch } from '@preact/signals';
import { openFig, openSample, type OpenDocument } from '../../document/open';
import { createPageEnvironment } from '../../document/page-environment';
import { complaint, currentPage, opened, revision, selection } from './editor';
import { closePlugin } from './run-plugin';

const drawing = createPageEnvironment();

let stopFollowing: () => void = () => undefined;

/** Opens the bytes of a file; when they are no `.fig`, the document before stays open. */
export async function openFile(bytes: Uint8Array, fileName: string): Promise<void> {
  const name = fileName.replace(/\.fig$/i, '');
  await open(() => openFig(bytes, drawing, name));
}

export async function openTheSample(): Promise<void> {
  await open(() => openSample(drawing));
}

async function open(opening: () => Promise<OpenDocument>): Promise<void> {
  complaint.value = null;
  try {
    const document = await opening();
    closePlugin();
    follow(document);
  } catch (error) {
    complaint.value = error instanceof Error ? error.message : String(error);
  }
}

function follow(document: OpenDocument): void {
  stopFollowing();
  const stops = [
    document.on('selectionchange', () => {
      selection.value = document.selection;
    }),
    document.on('currentpagechange', () => {
      batch(() => {
        currentPage.value = document.currentPageId;
        selection.value = document.selection;
      });
    }),
    document.on('nodechange', () => {
      revision.value += 1;
    }),
  ];
  stopFollowing = () => {
    for (const stop of stops) stop();
  };
  batch(() => {
    opened.value = document;
    currentPage.value = document.currentPageId;
    selection.value = document.selection;
    revision.value += 1;
  });
}
