import { expect, test } from 'vitest';
import { evaluate } from './fake-editor';

const LANGUAGE = `
  AggregateError Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Date Error
  EvalError FinalizationRegistry Float16Array Float32Array Float64Array Function Infinity Int16Array
  Int32Array Int8Array InternalError Iterator JSON Map Math NaN Number Object Promise Proxy
  RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol SyntaxError TypeError
  URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet decodeURI
  decodeURIComponent encodeURI encodeURIComponent escape eval globalThis isFinite isNaN parseFloat
  parseInt undefined unescape`;
const FIGMA = `
  __html__ __uiFiles__ clearInterval clearTimeout console fetch figma setInterval setTimeout
  structuredClone`;

test('a plugin finds the language and what Figma adds to it, and nothing else', async () => {
  const names = await evaluate('Object.getOwnPropertyNames(globalThis).join(" ")');
  const words = (text: string) => text.trim().split(/\s+/).sort();
  expect(words(names)).toEqual([...words(LANGUAGE), ...words(FIGMA)].sort());
});

test.each(['window', 'atob', 'TextEncoder', 'AbortController', 'URL', 'crypto', 'Intl', 'process'])(
  '%s is not there',
  async (name) => {
    expect(await evaluate(name)).toBe(`ReferenceError: '${name}' is not defined`);
  },
);

test('the html of the window is a global', async () => {
  expect(await evaluate('__html__')).toBe('<p>ui</p>');
});

test('where there are several windows they are globals by name', async () => {
  expect(await evaluate('__uiFiles__.panel', { ui: { panel: '<p>a</p>' } })).toBe('<p>a</p>');
});

test('a plugin runs in strict mode', async () => {
  expect(await evaluate('(() => { undeclared = 1; })()')).toMatch(/^ReferenceError/);
});

test('errors name the plugin as Figma does', async () => {
  expect(await evaluate('new Error("x").stack')).toContain('PLUGIN_1_SOURCE:1');
});

test('structuredClone copies deeply and refuses functions', async () => {
  expect(
    await evaluate(`(() => {
      const source = { when: new Date(5), bytes: new Uint8Array([1, 2]), map: new Map([[1, {}]]) };
      source.self = source;
      const copy = structuredClone(source);
      return [copy !== source, copy.self === copy, copy.when.getTime(), copy.bytes[1],
        copy.map.get(1) !== source.map.get(1)].join(' ');
    })()`),
  ).toBe('true true 5 2 true');
  expect(await evaluate('structuredClone({ call() {} })')).toMatch(/^DataCloneError/);
});

test('fetch reaches only what the manifest allows, and is not simulated beyond that', async () => {
  expect(await evaluate('fetch("https://example.com/")')).toMatch(/Refused to connect to/);
  expect(await evaluate('fetch("https://openrouter.ai/api")')).toContain('not simulated: fetch');
});

test('the console prints what Figma’s would', async () => {
  expect(
    await evaluate('console.log("a", 1, { b: [true, "c"] }, figma.currentPage, new Uint8Array(3))'),
  ).toBe('a 1 {b: [true, "c"]} PAGE 0:1 Uint8Array(3)\nundefined');
});
