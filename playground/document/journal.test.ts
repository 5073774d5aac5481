import { describe, expect, test } from 'vitest';
import { named, RED, testDocument } from './test-document';

const GREEN = { type: 'SOLID', color: { r: 0, g: 1, b: 0 } };

async function square() {
  const document = await testDocument((board, page) => {
    board.rectangle(page, 'Square', { fills: [RED], fillStyleId: '9:9' });
  });
  return { document, id: named(document, 'Square') };
}

describe('undo', () => {
  test('takes back fill, plugin data and relaunch data as one step', async () => {
    const { document, id } = await square();
    const before = document.snapshot();
    document.set(id, 'fills', [GREEN]);
    document.setPluginData(id, 'limn', 'recipe', '{"prompt":"a lighthouse"}');
    document.setRelaunchData(id, { open: 'Made by Limn' });
    document.commitUndo();
    const after = document.snapshot();

    expect(document.undo()).toBe(true);
    expect(document.snapshot()).toEqual(before);
    expect(document.pluginData(id, 'limn', 'recipe')).toBe('');
    expect(document.undo()).toBe(false);

    expect(document.redo()).toBe(true);
    expect(document.snapshot()).toEqual(after);
    expect(document.redo()).toBe(false);
  });

  test('keeps steps apart that were committed apart', async () => {
    const { document, id } = await square();
    document.set(id, 'name', 'First');
    document.commitUndo();
    document.set(id, 'name', 'Second');
    expect(document.undo()).toBe(true);
    expect(document.get(id, 'name')).toBe('First');
    expect(document.undo()).toBe(true);
    expect(document.get(id, 'name')).toBe('Square');
  });

  test('brings a removed frame back with all it held, in its place', async () => {
    const document = await testDocument((board, page) => {
      board.rectangle(page, 'Below', {});
      const frame = board.node(page, 'FRAME', 'Frame', { x: 5 });
      board.rectangle(frame, 'Inside', { fills: [RED] });
      board.rectangle(page, 'Above', {});
    });
    const before = document.snapshot();
    document.remove(named(document, 'Frame'));
    expect(document.snapshot()).not.toEqual(before);
    document.undo();
    expect(document.snapshot()).toEqual(before);
  });

  test('takes back creating, moving, resizing and cloning', async () => {
    const document = await testDocument((board, page) => {
      const row = board.stack(page, 'Row', 'HORIZONTAL', { gap: 8, padding: [4, 4] });
      board.rectangle(row, 'One', { width: 20, height: 20 });
      const group = board.node(page, 'GROUP', 'Group', { x: 200, width: 10, height: 10 });
      board.rectangle(group, 'Grouped', { width: 10, height: 10 });
    });
    const before = document.snapshot();
    const made = document.create('RECTANGLE');
    document.insertChild(named(document, 'Row'), 0, made);
    document.resize(made, 60, 30);
    document.clone(named(document, 'Row'));
    document.set(named(document, 'Grouped'), 'x', 400);
    document.commitUndo();
    document.undo();
    expect(document.snapshot()).toEqual(before);
    document.redo();
    document.undo();
    expect(document.snapshot()).toEqual(before);
  });

  test('forgets what was undone as soon as something new happens', async () => {
    const { document, id } = await square();
    document.set(id, 'name', 'Gone');
    document.undo();
    document.set(id, 'name', 'New');
    expect(document.redo()).toBe(false);
    expect(document.get(id, 'name')).toBe('New');
  });

  test('has nothing to do where a layer came and went', async () => {
    const { document, id } = await square();
    document.set(id, 'name', 'Before');
    document.commitUndo();
    const copy = document.clone(id);
    document.set(copy, 'x', -900);
    document.setPluginData(copy, 'limn', 'temporary', 'copy');
    document.remove(copy);
    document.commitUndo();
    expect(document.undo()).toBe(true);
    expect(document.get(id, 'name')).toBe('Square');
    expect(document.redo()).toBe(true);
    expect(document.typeOf(copy)).toBeNull();
  });

  test('leaves the selection alone but for what is gone', async () => {
    const { document, id } = await square();
    const made = document.create('ELLIPSE');
    document.selection = [id, made];
    document.undo();
    expect(document.selection).toEqual([id]);
  });
});
