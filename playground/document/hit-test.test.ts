import { expect, test } from 'vitest';
import { RED, testDocument } from './test-document';

test('the topmost visible, unlocked node is hit', async () => {
  const document = await testDocument((board, page) => {
    const frame = board.node(page, 'FRAME', 'Frame', {
      ...{ width: 100, height: 100, clipsContent: true, fills: [RED] },
    });
    board.rectangle(frame, 'Inside', { x: 10, y: 10, width: 20, height: 20, fills: [RED] });
    board.rectangle(frame, 'Over the edge', { x: 90, y: 0, width: 50, height: 20, fills: [RED] });
    board.rectangle(page, 'Hidden', { width: 100, height: 100, visible: false });
    board.rectangle(page, 'Locked', { width: 100, height: 100, locked: true });
    const group = board.node(page, 'GROUP', 'Group', { x: 200, width: 100, height: 10 });
    board.rectangle(group, 'Left', { width: 10, height: 10 });
    board.rectangle(group, 'Right', { x: 90, width: 10, height: 10 });
  });
  const at = (x: number, y: number, deep: boolean) => {
    const id = document.hitTest(x, y, deep);
    return id === null ? null : document.get(id, 'name');
  };
  expect(at(15, 15, false)).toBe('Frame');
  expect(at(15, 15, true)).toBe('Inside');
  expect(at(50, 50, true)).toBe('Frame');
  expect(at(120, 10, true)).toBeNull();
  expect(at(205, 5, false)).toBe('Group');
  expect(at(295, 5, true)).toBe('Right');
  expect(at(250, 5, false)).toBeNull();
});
