import { expect, test } from 'vitest';
import { evaluate } from './fake-editor';

const ANONYMOUS = {
  manifest: { name: 'No id', api: '1.0.0', main: 'code.js', editorType: ['figma'] },
};
const node = 'figma.createRectangle()';

test('shared plugin data is kept by namespace and key', async () => {
  expect(
    await evaluate(`(() => {
      const node = ${node};
      node.setSharedPluginData('limn', 'recipe', '{}');
      return [node.getSharedPluginData('limn', 'recipe'), node.getSharedPluginData('limn', 'other'),
        node.getSharedPluginDataKeys('limn'), node.getSharedPluginDataKeys('other')];
    })()`),
  ).toBe('["{}", "", ["recipe"], []]');
});

test.each(['ab', 'my plugin', ''])('"%s" is no namespace', async (namespace) => {
  expect(await evaluate(`${node}.setSharedPluginData('${namespace}', 'k', 'v')`)).toBe(
    'Error: in setSharedPluginData: The namespace must be at least 3 alphanumeric characters',
  );
});

test('plugin data is text', async () => {
  expect(await evaluate(`${node}.setSharedPluginData('limn', 'k', 1)`)).toBe(
    'Error: in setSharedPluginData: Expected "value" to have type string but got number instead',
  );
});

test('private plugin data is apart from shared, and needs an id in the manifest', async () => {
  expect(
    await evaluate(`(() => {
      const node = ${node};
      node.setPluginData('a', '1');
      return [node.getPluginData('a'), node.getPluginDataKeys()];
    })()`),
  ).toBe('["1", ["a"]]');
  expect(await evaluate(`${node}.setPluginData('a', '1')`, ANONYMOUS)).toBe(
    'Error: in setPluginData: Cannot set private plugin data in a plugin without an ID. ' +
      'Make sure your plugin manifest has a valid "id" field.',
  );
  expect(await evaluate(`${node}.setSharedPluginData('limn', 'a', '1')`, ANONYMOUS)).toBe(
    'undefined',
  );
});

test('a relaunch button needs its command in the manifest and a short description', async () => {
  expect(
    await evaluate(`(() => {
      const node = ${node};
      node.setRelaunchData({ open: 'Again' });
      return node.getRelaunchData();
    })()`),
  ).toBe('{open: "Again"}');
  expect(await evaluate(`${node}.setRelaunchData({ close: '' })`)).toMatch(
    /in setRelaunchData: .*"close"/,
  );
  expect(await evaluate(`${node}.setRelaunchData({ open: 'x'.repeat(1001) })`)).toMatch(
    /in setRelaunchData: .*1000 characters/,
  );
});
