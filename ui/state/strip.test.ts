import { expect, test, vi } from 'vitest';
import { editStrip, type Edited, openPalette, type StripEdit } from '../../src/palette/edit-strip';
import { latest, paletteRead, pinned, readOf } from './palette';
import { edit, undoing } from './strip';

vi.mock('../browser/pixels', () => ({
  pixels: (_job: 'edit-strip', { strip, edit: change }: { strip: Edited; edit: StripEdit }) =>
    Promise.resolve(editStrip(strip, change)),
}));

function reading(hex: string, revision: number) {
  const swatches = [{ hex, weight: 1, source: 'paint' as const }];
  const opened = openPalette({ swatches, background: null });
  return readOf(opened, { key: 'selection', from: 'Hero', revision });
}

const hexes = () => paletteRead.value?.palette.swatches.map(({ hex }) => hex);

test('edits are taken back one by one, until the colours are as they were read', async () => {
  latest.value = reading('#0f4c5c', 1);
  expect(undoing()).toBeNull();
  await edit({ kind: 'add', text: '#ff6b57' });
  await edit({ kind: 'remove', index: 0 });
  expect(hexes()).toEqual(['#ff6b57']);
  undoing()?.();
  expect(hexes()).toEqual(['#0f4c5c', '#ff6b57']);
  undoing()?.();
  expect(hexes()).toEqual(['#0f4c5c']);
  expect(undoing()).toBeNull();
});

test('edits to the colours of one selection are not taken back in those of the next', async () => {
  await edit({ kind: 'add', text: '#ff6b57' });
  pinned.value = null;
  latest.value = reading('#123456', 2);
  expect(undoing()).toBeNull();
});
