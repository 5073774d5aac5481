import { expect, test } from 'vitest';
import type { OpenPencilDocument } from './open-pencil-document';
import { BLUE, named, RED, testDocument } from './test-document';

async function styled(): Promise<OpenPencilDocument> {
  return testDocument((board, page) => {
    board.rectangle(page, 'Square', { fills: [RED] });
    const internal = board.graph.addPage('Internal');
    internal.internalOnly = true;
    const style = board.rectangle(internal, 'Sea', {
      ...{ fills: [BLUE], sharedStyleType: 'FILL', internalOnly: true },
    });
    style.source.id = '2:1';
  });
}

test('a style lends its paints, and painting by hand ends the link', async () => {
  const document = await styled();
  const id = named(document, 'Square');
  document.setStyleId(id, 'fillStyleId', 'S:2:1,');
  expect(document.get(id, 'fillStyleId')).toBe('S:2:1,');
  expect(document.get(id, 'fills')).toMatchObject([{ color: { b: 1 } }]);
  document.commitUndo();
  document.set(id, 'fills', []);
  expect(document.get(id, 'fillStyleId')).toBe('');
  document.undo();
  expect(document.get(id, 'fillStyleId')).toBe('S:2:1,');
});

test('an empty id ends the link and leaves the paints', async () => {
  const document = await styled();
  const id = named(document, 'Square');
  document.setStyleId(id, 'fillStyleId', 'S:2:1,');
  document.setStyleId(id, 'fillStyleId', '');
  expect(document.get(id, 'fills')).toMatchObject([{ color: { b: 1 } }]);
});

test('a style nobody has is refused', async () => {
  const document = await styled();
  expect(() => {
    document.setStyleId(named(document, 'Square'), 'fillStyleId', 'S:8:8,');
  }).toThrow('in setFillStyleIdAsync');
});

test('styles are no nodes to a plugin', async () => {
  const document = await styled();
  expect(document.typeOf('2:1')).toBeNull();
  expect(document.pageIds()).toHaveLength(1);
  expect(document.style('S:2:1,')).toMatchObject({ name: 'Sea', type: 'PAINT', remote: false });
});
