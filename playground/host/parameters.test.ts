import { describe, expect, test } from 'vitest';
import type { ParameterInput } from './host';
import { runPlugin } from './fake-editor';

const WORDS: ParameterInput = { key: 'words', query: 'fox', parameters: {}, allowFreeform: false };

/** A plugin in query mode, to which `typed` has been typed. */
async function query(code: string, ...typed: Partial<ParameterInput>[]) {
  const editor = await runPlugin(code, { mode: 'query' });
  for (const change of typed) {
    editor.host.type({ ...WORDS, ...change });
    await editor.settle();
  }
  return editor;
}

const onInput = (does: string) =>
  `figma.parameters.on('input', ({ query, key, parameters, result }) => { ${does} });`;

describe('in query mode', () => {
  test('each keystroke is heard, and what is suggested is shown with its value', async () => {
    const { suggested, host } = await query(
      onInput(`result.setSuggestions([query + ' 1', { name: key, data: { parameters } }])`),
      {},
      { query: 'ox', parameters: { size: 'S' } },
    );
    expect(suggested).toEqual([
      {
        kind: 'suggestions',
        list: [
          { name: 'fox 1', data: 'fox 1' },
          { name: 'words', data: { parameters: {} } },
        ],
      },
      {
        kind: 'suggestions',
        list: [
          { name: 'ox 1', data: 'ox 1' },
          { name: 'words', data: { parameters: { size: 'S' } } },
        ],
      },
    ]);
    host.dispose();
  });

  test('what answers an earlier keystroke is not shown', async () => {
    const { suggested, host } = await query(
      `let first; ${onInput(`(first ??= result).setSuggestions([query])`)}`,
      {},
      { query: 'ox' },
    );
    expect(suggested).toEqual([{ kind: 'suggestions', list: [{ name: 'fox', data: 'fox' }] }]);
    host.dispose();
  });

  test('an error is refused where anything may be entered', async () => {
    const { suggested, printed, host } = await query(
      onInput(`result.setError('Select a layer')`),
      {},
      { allowFreeform: true },
    );
    expect(suggested).toEqual([{ kind: 'error', message: 'Select a layer' }]);
    expect(printed).toEqual([
      expect.stringMatching(/in setError: Not available on parameters with allowFreeform/),
    ]);
    host.dispose();
  });

  test.each([
    'figma.showUI(__html__)',
    'figma.showUI(__html__, { visible: false }); figma.ui.show()',
    'figma.createRectangle()',
    'figma.currentPage.name = "Mine"',
    'figma.currentPage.setSharedPluginData("mine", "key", "")',
    'figma.notify("Hello")',
    'figma.commitUndo()',
  ])('%s is refused', async (code) => {
    const { told, printed, host } = await query(onInput(code), {});
    expect(told).toEqual([]);
    expect(printed).toEqual([
      expect.stringMatching(/^error .*Cannot be called while parameters are entered/),
    ]);
    host.dispose();
  });

  test('a hidden window may be opened, and everything once it is run', async () => {
    const editor = await query(
      `${onInput('figma.showUI(__html__, { visible: false })')}
       console.log('command', figma.command);
       figma.on('run', ({ command, parameters }) => {
         console.log(command, parameters.words);
         figma.ui.show();
       });`,
      {},
    );
    editor.host.emit('run', { command: 'draw', parameters: { words: 'fox' } });
    await editor.settle();
    expect(editor.shown.map(({ options }) => options.visible)).toEqual([false]);
    expect(editor.printed).toEqual(['log command ', 'log draw fox']);
    expect(editor.told).toEqual(['setUiVisible true']);
    editor.host.dispose();
  });
});
