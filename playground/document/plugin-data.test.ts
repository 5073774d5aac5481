import { beforeEach, expect, test } from 'vitest';
import type { OpenPencilDocument } from './open-pencil-document';
import { testDocument } from './test-document';

let document: OpenPencilDocument;
let id: string;

beforeEach(async () => {
  document = await testDocument();
  id = document.create('RECTANGLE');
});

test('private and shared data do not meet', () => {
  document.setPluginData(id, '', 'recipe', 'mine');
  document.setPluginData(id, 'limn', 'recipe', 'ours');
  expect(document.pluginData(id, '', 'recipe')).toBe('mine');
  expect(document.pluginData(id, 'limn', 'recipe')).toBe('ours');
  expect(document.pluginDataKeys(id, 'limn')).toEqual(['recipe']);
});

test('an empty value deletes the entry', () => {
  document.setPluginData(id, 'limn', 'recipe', 'x');
  document.setPluginData(id, 'limn', 'recipe', '');
  expect(document.pluginDataKeys(id, 'limn')).toEqual([]);
});

test('an entry over 100 kB is refused, counted in bytes', () => {
  const long = 'é'.repeat(50_000);
  expect(() => {
    document.setPluginData(id, 'limn', 'recipe', long);
  }).toThrow('in setSharedPluginData: This pluginData entry exceeds 100 kB per entry limit.');
  document.setPluginData(id, 'limn', 'recipe', long.slice(0, 49_995));
});

test('a short or strange namespace is refused', () => {
  for (const namespace of ['ab', 'li mn'])
    expect(() => document.pluginData(id, namespace, 'recipe')).toThrow('namespace');
});

test('relaunch data replaces what was there', () => {
  document.setRelaunchData(id, { open: 'One', restyle: 'Two' });
  document.setRelaunchData(id, { open: 'Three' });
  expect(document.relaunchData(id)).toEqual({ open: 'Three' });
  expect(() => {
    document.setRelaunchData(id, { open: 'x'.repeat(1001) });
  }).toThrow('1000 characters');
});

test('a clone takes its data along', () => {
  document.setPluginData(id, 'limn', 'recipe', 'x');
  expect(document.pluginData(document.clone(id), 'limn', 'recipe')).toBe('x');
});
