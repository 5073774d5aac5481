import { expect, test } from 'vitest';
import { evaluate } from './fake-editor';
import { memoryStorage } from './plugin-storage';
import { storedSize } from './stored-size';

test('plain values and bytes are kept as they were', async () => {
  expect(
    await evaluate(`(async () => {
      const { clientStorage } = figma;
      const value = { list: [1, null, undefined], bytes: new Uint8Array([1, 2]) };
      await clientStorage.setAsync('a', value);
      value.list.push('later');
      const kept = await clientStorage.getAsync('a');
      kept.list.push('mine');
      return [await clientStorage.getAsync('a'), await clientStorage.keysAsync()];
    })()`),
  ).toBe('[{list: [1, null, undefined], bytes: Uint8Array(2)}, ["a"]]');
});

test('what is absent or deleted is undefined', async () => {
  expect(
    await evaluate(`(async () => {
      await figma.clientStorage.setAsync('a', 1);
      await figma.clientStorage.deleteAsync('a');
      return [await figma.clientStorage.getAsync('a'), await figma.clientStorage.getAsync('b')];
    })()`),
  ).toBe('[undefined, undefined]');
});

test('it outlives the plugin, and belongs to one plugin id', async () => {
  const storage = memoryStorage();
  await evaluate('figma.clientStorage.setAsync("key", "mine")', { storage });
  expect(await evaluate('figma.clientStorage.getAsync("key")', { storage })).toBe('mine');
  expect(await storage.keys('42')).toEqual(['key']);
  expect(await storage.keys('43')).toEqual([]);
});

test('it holds 5 MB in all and no byte more', async () => {
  const fill = (bytes: number) => `(async () => {
    await figma.clientStorage.setAsync('a', new Uint8Array(4 * 1024 * 1024));
    await figma.clientStorage.setAsync('b', new Uint8Array(${bytes}));
    return (await figma.clientStorage.getAsync('b')).length;
  })()`;
  const room = 1024 * 1024 - 2;
  expect(await evaluate(fill(room))).toBe(String(room));
  expect(await evaluate(fill(room + 1))).toBe(
    'Error: in setAsync: Exceeded the clientStorage quota of 5 MB',
  );
});

test('writing over an entry frees what it held', async () => {
  expect(
    await evaluate(`(async () => {
      for (let time = 0; time < 3; time++) {
        await figma.clientStorage.setAsync('a', new Uint8Array(3 * 1024 * 1024));
      }
      return 'kept';
    })()`),
  ).toBe('kept');
});

test.each([
  ['new Date()', 'Date'],
  ['figma.mixed', 'symbol'],
  ['() => 1', 'function'],
  ['figma.currentPage', 'node'],
  ['new ArrayBuffer(1)', 'ArrayBuffer'],
])('it does not take %s', async (value, what) => {
  expect(await evaluate(`figma.clientStorage.setAsync('a', { deep: ${value} })`)).toBe(
    `Error: in setAsync: Cannot unwrap ${what}`,
  );
});

test('a key is text', async () => {
  expect(await evaluate('figma.clientStorage.getAsync(1)')).toBe(
    'Error: in getAsync: Expected "key" to have type string but got number instead',
  );
});

test('an entry counts its key, its JSON and its bytes', () => {
  expect(storedSize('key', 'abc')).toBe(3 + 5);
  expect(storedSize('key', new Uint8Array(10))).toBe(3 + 10);
  expect(storedSize('key', undefined)).toBe(3);
});
