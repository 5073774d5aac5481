import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten';
import { expect, test } from 'vitest';
import { fakeDocument } from './fake-document';
import { evaluate, runPlugin } from './fake-editor';

test('code that looks like a dynamic import is refused before it runs', async () => {
  const { told } = await runPlugin('console.log("ran");\n\n// see import("x")');
  expect(told).toEqual([
    'crashed SyntaxError: possible import expression rejected around line 3',
    'closed null',
  ]);
});

test('code with exports is no script', async () => {
  const { told } = await runPlugin('export const a = 1;');
  expect(told[0]).toMatch(/^crashed SyntaxError/);
});

test('code that throws at the start ends the plugin', async () => {
  const { told, host } = await runPlugin('figma.showUI(__html__); throw new TypeError("oh");');
  expect(told).toEqual(['crashed TypeError: oh', 'closeUi', 'closed null']);
  expect(host.closed).toBe(true);
});

test.each([
  ['for (;;);', 'InternalError: interrupted'],
  ['(async () => { for (;;) await 0; })();', 'InternalError: interrupted'],
])('%s is stopped', async (code, message) => {
  const { told } = await runPlugin(code, { limits: { runMs: 50 } });
  expect(told).toEqual([`crashed ${message}`, 'closed null']);
});

test('an endless loop in a handler is stopped too', async () => {
  const editor = await runPlugin('figma.ui.onmessage = () => { for (;;); };', {
    limits: { runMs: 50 },
  });
  editor.host.postToPlugin(1, 'null');
  await editor.settle();
  expect(editor.told).toEqual(['crashed InternalError: interrupted', 'closed null']);
});

test('memory without end ends the plugin', async () => {
  const { told } = await runPlugin('const all = []; for (;;) all.push({ a: 1 });', {
    limits: { memoryBytes: 5_000_000 },
  });
  expect(told).toEqual(['crashed InternalError: out of memory', 'closed null']);
});

test.each(['(function deeper() { return deeper(); })()', 'JSON.parse("[".repeat(1e5))'])(
  '%s is an error the plugin can catch',
  async (expression) => {
    expect(await evaluate(expression)).toMatch(/^\w+Error: stack overflow$/);
  },
);

test('memory that grows between promises does no harm', async () => {
  const quickjs = await newQuickJSWASMModuleFromVariant(variant);
  const { host, printed } = await runPlugin(
    `(async () => {
      await 0;
      const big = new Uint8Array(50_000_000);
      await 0;
      console.log(big.length);
    })();`,
    { quickjs },
  );
  host.dispose();
  expect(printed).toEqual(['log 50000000']);
});

test('closePlugin switches the API off at once, while the code goes on', async () => {
  const { printed, told } = await runPlugin(`
    figma.showUI(__html__);
    const page = figma.currentPage;
    figma.closePlugin('done');
    console.log('goes on');
    for (const use of [() => figma.currentPage, () => page.name, () => figma.notify('x'), () => figma.ui.postMessage(1)]) {
      try { use(); console.log('worked'); } catch (error) { console.log(error.message); }
    }
    setTimeout(() => console.log('timer'), 0);
    Promise.resolve().then(() => console.log('promise'));`);
  expect(told).toEqual(['closeUi', 'closed done']);
  expect(printed).toEqual([
    'log goes on',
    'log in get_currentPage: The plugin has been closed',
    'log in get_name: The plugin has been closed',
    'log in notify: The plugin has been closed',
    'log in get_ui: The plugin has been closed',
  ]);
});

test('close handlers still have the API, and nothing comes after them', async () => {
  const editor = await runPlugin(`
    figma.on('close', async () => {
      console.log(figma.currentPage.name);
      await 0;
      console.log('never');
    });`);
  editor.host.close();
  await editor.settle();
  expect(editor.printed).toEqual(['log One']);
  expect(editor.told).toEqual(['closed null']);
});

test('closePlugin runs the close handlers, once', async () => {
  const editor = await runPlugin(`
    figma.on('close', () => { console.log('bye'); figma.closePlugin(); });
    figma.closePlugin();`);
  editor.host.close();
  expect(editor.printed).toEqual(['log bye']);
  expect(editor.told).toEqual(['closed null']);
});

test('a disposed plugin hears and says nothing more', async () => {
  const editor = await runPlugin(`
    setInterval(() => console.log('tick'), 1);
    figma.on('close', () => console.log('close'));
    figma.ui.onmessage = () => console.log('message');`);
  editor.printed.length = 0;
  editor.host.dispose();
  editor.host.postToPlugin(1, 'null');
  editor.document.tell('selectionchange');
  editor.host.close();
  await editor.settle();
  expect(editor.printed).toEqual([]);
  expect(editor.told).toEqual([]);
});

test('what the plugin leaves behind is one undo step of its own', async () => {
  const editor = await runPlugin('figma.createRectangle();');
  editor.document.journal.push('between');
  editor.host.close();
  expect(editor.document.journal).toEqual(['commit', 'between', 'commit']);
});

test('commitUndo and triggerUndo reach the document', async () => {
  const editor = await runPlugin('figma.commitUndo(); figma.triggerUndo();');
  editor.host.dispose();
  expect(editor.document.journal).toEqual(['commit', 'commit', 'undo']);
});

test('every call over the border is counted under its name', async () => {
  const editor = await runPlugin(`
    const box = figma.createRectangle();
    box.name = box.name + box.name;
    box.resize(1, 1);`);
  const { calls, total, bytesIn, bytesOut } = editor.host.counts();
  editor.host.dispose();
  expect(calls).toEqual({
    'figma.createRectangle': 1,
    'node.name': 2,
    'node.name =': 1,
    'node.resize': 1,
  });
  expect(total).toBe(5);
  expect(bytesIn).toBeGreaterThan(0);
  expect(bytesOut).toBeGreaterThan(0);
});

test('a failure of the playground itself does not look like one of Figma’s', async () => {
  const document = fakeDocument();
  document.selectionColors = () => {
    throw new RangeError('a bug');
  };
  expect(await evaluate('figma.getSelectionColors()', { document })).toContain(
    'Error: playground failure in figma.getSelectionColors: a bug',
  );
});
