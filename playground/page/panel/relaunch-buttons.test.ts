import { describe, expect, test } from 'vitest';
import { relaunchButtons } from './relaunch-buttons';

const manifest = {
  relaunchButtons: [
    { command: 'again', name: 'Again', multipleSelection: true },
    { command: 'edit', name: 'Edit' },
  ],
};
const LEFT: Record<string, Record<string, string>> = {
  one: { again: 'With the same words', edit: '' },
  two: { again: '' },
  bare: {},
};
const document = { relaunchData: (id: string) => LEFT[id] ?? {} };

describe('relaunch buttons', () => {
  test('of one layer are those it carries, with their description', () => {
    expect(relaunchButtons(document, manifest, ['one'])).toEqual([
      { command: 'again', name: 'Again', description: 'With the same words' },
      { command: 'edit', name: 'Edit', description: '' },
    ]);
  });

  test('of several layers are those all carry and that are made for several', () => {
    expect(relaunchButtons(document, manifest, ['one', 'two'])).toEqual([
      { command: 'again', name: 'Again', description: '' },
    ]);
    expect(relaunchButtons(document, manifest, ['one', 'one']).map((it) => it.command)).toEqual([
      'again',
    ]);
  });

  test('are none without a selection, on a bare layer, or without a manifest', () => {
    expect(relaunchButtons(document, manifest, [])).toEqual([]);
    expect(relaunchButtons(document, manifest, ['one', 'bare'])).toEqual([]);
    expect(relaunchButtons(document, null, ['one'])).toEqual([]);
  });
});
