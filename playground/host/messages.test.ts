import { expect, test } from 'vitest';
import { evaluate, runPlugin } from './fake-editor';

const ECHO = `
  figma.showUI(__html__);
  figma.ui.onmessage = (message, { origin }) => figma.ui.postMessage({ message, origin });`;

async function echo(message: unknown): Promise<unknown> {
  const editor = await runPlugin(ECHO);
  editor.host.postToPlugin(message, 'null');
  await editor.settle();
  editor.host.dispose();
  return editor.posted[0];
}

test('plain values, dates and bytes make the round', async () => {
  const message = {
    text: 'a',
    list: [1, null, true, undefined, -Infinity],
    when: new Date(12),
    bytes: new Uint8Array([1, 2, 255]),
    empty: new Uint8Array(0),
    $: 'not a tag',
  };
  const answer = await echo(message);
  expect(answer).toEqual({ message, origin: 'null' });
});

test('prototypes are stripped', async () => {
  class Point {
    x = 1;
    get y() {
      return 2;
    }
  }
  expect(await echo(new Point())).toEqual({ message: { x: 1 }, origin: 'null' });
});

test('part of a buffer arrives as that part', async () => {
  const part = new Uint8Array([1, 2, 3, 4]).subarray(1, 3);
  expect(await echo(part)).toEqual({ message: new Uint8Array([2, 3]), origin: 'null' });
});

test('a message is taken as it was when it was posted', async () => {
  const editor = await runPlugin(ECHO);
  const bytes = new Uint8Array([1]);
  editor.host.postToPlugin(bytes, 'null');
  bytes[0] = 9;
  await editor.settle();
  editor.host.dispose();
  expect(editor.posted).toEqual([{ message: new Uint8Array([1]), origin: 'null' }]);
});

test.each([
  ['ArrayBuffer', new ArrayBuffer(2)],
  ['Blob', new Blob([])],
  ['Map', new Map()],
  ['Set', new Set()],
  ['RegExp', /x/],
  ['Uint8ClampedArray', new Uint8ClampedArray(2)],
  ['Float32Array', new Float32Array(2)],
  ['function', () => 1],
  ['bigint', 1n],
])('the window cannot post a %s', async (what, value) => {
  const editor = await runPlugin(ECHO);
  expect(() => editor.host.postToPlugin({ deep: [value] }, 'null')).toThrow(
    `in postMessage: Cannot unwrap ${what}`,
  );
  editor.host.dispose();
});

test.each([
  ['figma.mixed', 'symbol'],
  ['new ArrayBuffer(2)', 'ArrayBuffer'],
  ['new Map()', 'Map'],
  ['new Float32Array(2)', 'Float32Array'],
  ['() => 1', 'function'],
  ['1n', 'bigint'],
  ['figma.currentPage', 'node'],
])('the plugin cannot post %s', async (value, what) => {
  expect(
    await evaluate(`(figma.showUI(__html__), figma.ui.postMessage({ deep: [${value}] }))`),
  ).toBe(`Error: in postMessage: Cannot unwrap ${what}`);
});

test('posting without a window throws', async () => {
  const message = 'Error: in postMessage: No UI to send a message to';
  expect(await evaluate('figma.ui.postMessage(1)')).toBe(message);
  expect(
    await evaluate('(figma.showUI(__html__), figma.ui.close(), figma.ui.postMessage(1))'),
  ).toBe(message);
});

test('a message nobody listens to is dropped with a warning', async () => {
  const editor = await runPlugin('figma.showUI(__html__)');
  editor.host.postToPlugin('hello', 'null');
  await editor.settle();
  editor.host.dispose();
  expect(editor.printed).toEqual([
    'warn Message from UI to plugin dropped due to no message handler installed',
  ]);
});

test('on, once and off hear messages beside onmessage', async () => {
  const editor = await runPlugin(`
    const off = (message) => console.log('off', message);
    figma.ui.on('message', (message) => console.log('on', message));
    figma.ui.on('message', off);
    figma.ui.once('message', (message) => console.log('once', message));
    figma.ui.off('message', off);`);
  editor.host.postToPlugin(1, 'null');
  editor.host.postToPlugin(2, 'null');
  await editor.settle();
  editor.host.dispose();
  expect(editor.printed).toEqual(['log on 1', 'log once 1', 'log on 2']);
});

test('a message arrives in a later turn, never inside another', async () => {
  const editor = await runPlugin(`
    figma.showUI(__html__);
    figma.ui.onmessage = (message) => { console.log('start'); figma.ui.postMessage(message); console.log('end'); };`);
  editor.host.postToPlugin(1, 'null');
  expect(editor.printed).toEqual([]);
  await editor.settle();
  editor.host.dispose();
  expect(editor.printed).toEqual(['log start', 'log end']);
});

test('bytes are never told as numbers', async () => {
  const editor = await runPlugin(ECHO);
  const before = editor.host.counts();
  editor.host.postToPlugin({ bytes: new Uint8Array(3_000_000) }, 'null');
  await editor.settle();
  const after = editor.host.counts();
  editor.host.dispose();
  expect(after.bytesIn - before.bytesIn).toBeLessThan(3_001_000);
  expect(after.bytesOut - before.bytesOut).toBeLessThan(3_001_000);
});
