import { afterEach, expect, test, vi } from 'vitest';
import { tinyWebp } from '../../src/image/tiny-images.fixture';
import { saveFile } from './save-file';

afterEach(() => {
  vi.restoreAllMocks();
});

vi.mock('./pixels', () => ({
  pixels: (job: string, file: Blob) =>
    job === 'type-of' && file.size > 4
      ? Promise.resolve({ type: 'webp' })
      : Promise.reject(new Error('no')),
}));

/** What a click on the link downloads. */
function downloads() {
  const saved: { name: string; bytes: Promise<Uint8Array> }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const bytes = fetch(this.href).then(async (file) => new Uint8Array(await file.arrayBuffer()));
    saved.push({ name: this.download, bytes });
  });
  return saved;
}

test('a file is the bytes as they came, named after their type', async () => {
  const bytes = tinyWebp('VP8L', [4, 4]);
  const saved = downloads();
  await saveFile(new Blob([bytes]));
  expect(saved.map(({ name }) => name)).toEqual(['limn-picture.webp']);
  expect(await saved[0]?.bytes).toEqual(bytes);
});

test('bytes of no known type are saved all the same', async () => {
  const saved = downloads();
  await saveFile(new Blob(['no']));
  expect(saved.map(({ name }) => name)).toEqual(['limn-picture.bin']);
});
