import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenPencilDocument } from '../../playground/document/open-pencil-document';
import { named, RED, testDocument } from '../../playground/document/test-document';
import { memoryStorage, type PluginStorage } from '../../playground/host/plugin-storage';
import { read } from './compare.fixture';
import { openSandbox, type Sandbox } from './open-sandbox';
import { aimAt, picture, placeOn } from './pictures.fixture';

const MB = 1024 * 1024;
const LINE = '{"id":"a"}';

let document: OpenPencilDocument;
let storage: PluginStorage;
let sandbox: Sandbox;

beforeEach(async () => {
  document = await testDocument((board, page) => {
    board.rectangle(page, 'Shape', { x: -300, y: 40, fills: [RED] });
  });
  storage = memoryStorage();
  sandbox = await openSandbox(document, storage);
});

afterEach(() => {
  sandbox.close();
});

function keep(name: string, bytes: Uint8Array<ArrayBuffer>, line = LINE) {
  const [attempt = ''] = name.split('/');
  return sandbox.ask({ type: 'keep', attempt, picture: name, bytes, line });
}

async function found() {
  const answer = await sandbox.ask({ type: 'find-kept', past: false });
  if (answer.type !== 'found') throw new Error(JSON.stringify(answer));
  return { ...answer, lines: answer.lines.filter(Boolean), stored: answer.stored.sort() };
}

async function take(name: string) {
  const answer = await sandbox.ask({ type: 'take-kept', picture: name });
  return answer.type === 'taken' ? [...answer.bytes] : answer.type;
}

/** Each is as long as the name says. */
function large(bytes: number): Uint8Array<ArrayBuffer> {
  const filled = new Uint8Array(bytes);
  filled.set(picture());
  return filled;
}

function keptLayers(): string[] {
  return document
    .descendants(document.currentPageId)
    .filter((id) => document.get(id, 'name') !== 'Shape');
}

describe('the journal', () => {
  test('has a key for each attempt, and outlives the window', async () => {
    await sandbox.ask({ type: 'note', name: 'a', line: '{"id":"a"}' });
    await sandbox.ask({ type: 'note', name: 'b', line: '{"id":"b"}' });
    sandbox.close();
    sandbox = await openSandbox(document, storage);
    expect((await found()).lines.sort()).toEqual(['{"id":"a"}', '{"id":"b"}']);
  });

  test('forgets what is erased, even while it is still being written', async () => {
    const written = sandbox.ask({ type: 'note', name: 'a', line: LINE });
    await sandbox.ask({ type: 'note', name: 'a', line: null });
    await written;
    expect((await found()).lines).toEqual([]);
  });

  test('knows nothing of the key and the settings', async () => {
    await sandbox.ask({ type: 'save-key', key: 'sk-or-v1-secret' });
    sandbox.tell({ type: 'save-settings', settings: '{}' });
    const answer = await found();
    expect({ ...answer, id: 0 }).toEqual({
      ...{ type: 'found', id: 0, lines: [], stored: [], onPage: [] },
    });
    expect(await take('../key')).not.toContain('sk-or-v1-secret');
  });

  test('of two windows is one, and neither overwrites the other', async () => {
    const other = await openSandbox(document, storage);
    await Promise.all([
      sandbox.ask({ type: 'note', name: 'a', line: '{"id":"a"}' }),
      other.ask({ type: 'note', name: 'b', line: '{"id":"b"}' }),
    ]);
    expect((await found()).lines).toHaveLength(2);
    other.close();
  });
});

describe('a picture that is kept', () => {
  test('is stored byte for byte, with its line, and the document stays as it was', async () => {
    const before = document.snapshot();
    expect(await keep('a/0/9', large(900))).toMatchObject({ type: 'kept', onPage: false });
    sandbox.close();
    sandbox = await openSandbox(document, storage);
    expect(await found()).toMatchObject({ lines: [LINE], stored: ['a', 'a/0/9'], onPage: [] });
    expect(await take('a/0/9')).toEqual([...large(900)]);
    expect(document.snapshot()).toEqual(before);
  });

  test('need not be one Figma takes', async () => {
    const webp = new Uint8Array([82, 73, 70, 70, 1, 2, 3]);
    expect(await keep('a/0/7', webp)).toMatchObject({ type: 'kept', onPage: false });
    expect(await take('a/0/7')).toEqual([...webp]);
  });

  test('leaves the storage when it is placed', async () => {
    await keep('a/0/900', large(900));
    await placeOn(sandbox, aimAt(sandbox, 'fill', named(document, 'Shape')), {
      picture: 'a/0/900',
    });
    expect((await found()).stored).toEqual(['a']);
  });

  test('that was discarded is gone, and so is one that another window took', async () => {
    await keep('a/0/900', large(900));
    await sandbox.ask({ type: 'note', name: 'a/0/900', line: null });
    expect((await found()).stored).toEqual(['a']);
    expect(await take('a/0/900')).toEqual([]);
  });
});

describe('when 4 MB are kept', () => {
  const name = `a/0/${3 * MB}`;
  const next = `b/0/${2 * MB}`;

  beforeEach(async () => {
    await keep(name, large(3 * MB));
  });

  test('the next goes onto the page: one small layer in a locked, collapsed frame, one undo step', async () => {
    const before = document.snapshot();
    expect(await keep(next, large(2 * MB))).toMatchObject({ type: 'kept', onPage: true });
    const [frame = '', layer = '', ...others] = keptLayers();
    expect(others).toEqual([]);
    expect(read(document, frame, 'name', 'type', 'locked', 'expanded', 'parent')).toEqual({
      ...{ name: 'Limn — kept pictures', type: 'FRAME', locked: true, expanded: false },
      parent: document.currentPageId,
    });
    expect(read(document, layer, 'parent', 'width', 'height')).toEqual({
      ...{ parent: frame, width: 48, height: 48 },
    });
    const { x, width } = read(document, frame, 'x', 'width') as { x: number; width: number };
    expect(x + width).toBeLessThan(-300 - 500);
    document.undo();
    expect(document.snapshot()).toEqual(before);
  });

  test('nothing stored makes room for it', async () => {
    await keep(next, large(2 * MB));
    expect(await found()).toMatchObject({ stored: ['a', name], onPage: [next] });
  });

  test('it comes back from the page with its line, in another session, too', async () => {
    await keep(next, large(2 * MB), '{"id":"b"}');
    sandbox.close();
    sandbox = await openSandbox(document, memoryStorage());
    expect(await found()).toMatchObject({ lines: ['{"id":"b"}'], stored: [], onPage: [next] });
    const bytes = await take(next);
    expect(bytes).toHaveLength(2 * MB);
  });

  test('several stand side by side in one frame, which goes with the last of them', async () => {
    await keep('b/0/1', picture(65));
    await keep(next, large(2 * MB));
    await keep(`c/0/${2 * MB}`, large(2 * MB));
    const [frame = '', one = '', two = ''] = keptLayers();
    expect(document.get(two, 'x')).toBe(Number(document.get(one, 'x')) + 56);
    await sandbox.ask({ type: 'note', name: next, line: null });
    expect(keptLayers()).toEqual([frame, two]);
    await sandbox.ask({ type: 'note', name: `c/0/${2 * MB}`, line: null });
    expect(keptLayers()).toEqual([]);
  });

  test('placing it empties the frame in the same undo step', async () => {
    await keep(next, large(2 * MB));
    const before = document.snapshot();
    await placeOn(sandbox, aimAt(sandbox, 'fill', named(document, 'Shape')), { picture: next });
    expect(keptLayers()).toEqual([]);
    document.undo();
    expect(document.snapshot()).toEqual(before);
  });

  test('what neither storage nor Figma takes is said to be kept nowhere', async () => {
    const before = document.snapshot();
    expect((await keep(next, new Uint8Array(2 * MB))).type).toBe('failed');
    expect(document.snapshot()).toEqual(before);
  });
});

test('a storage that never answers is given up for the page', { timeout: 30_000 }, async () => {
  sandbox.close();
  sandbox = await openSandbox(document, { ...storage, set: () => new Promise(() => undefined) });
  const name = `a/0/${picture().length}`;
  expect(await keep(name, picture())).toMatchObject({ type: 'kept', onPage: true });
  expect((await found()).onPage).toEqual([name]);
});

describe('Limn closed while a picture is on its way', () => {
  /** On a machine so slow that not even the room has been looked up by then. */
  async function closeInBetween(bytes: Uint8Array<ArrayBuffer>) {
    sandbox.close();
    let slow = true;
    const keys = (pluginId: string) => {
      if (!slow) return storage.keys(pluginId);
      slow = false;
      return new Promise<string[]>(() => undefined);
    };
    sandbox = await openSandbox(document, { ...storage, keys });
    sandbox.tell({
      ...{ type: 'keep', id: 99, attempt: 'a', picture: `a/0/${bytes.length}`, bytes, line: LINE },
    });
    // Messages come in order: when this is answered the one before has been read.
    await sandbox.ask({ type: 'restore', nodeIds: [] });
    sandbox.close();
    sandbox = await openSandbox(document, storage);
  }

  test('to the storage: it is on the page at once', async () => {
    const bytes = picture();
    await closeInBetween(bytes);
    expect(await found()).toMatchObject({ lines: [LINE, LINE], onPage: [`a/0/${bytes.length}`] });
    expect(await take(`a/0/${bytes.length}`)).toEqual([...bytes]);
  });

  test('and Figma cannot show it: it is stored all the same', async () => {
    const webp = new Uint8Array([82, 73, 70, 70, 1, 2, 3]);
    await closeInBetween(webp);
    expect(await take('a/0/7')).toEqual([...webp]);
  });
});
