import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { pluginDrop } from '../plugin-drop';
import { startDragging } from './drag-out';

vi.mock('../plugin-drop', () => ({ pluginDrop: vi.fn() }));

beforeAll(startDragging);
beforeEach(() => {
  vi.mocked(pluginDrop).mockClear();
  document.body.innerHTML = `
    <div draggable="true" data-picture="a/0"><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" /></div>
    <div draggable="true" id="other"></div>`;
});

const source = () => document.querySelector('[data-picture]') ?? document.body;
const tell = (target: Element, type: string, more: DragEventInit = {}) =>
  target.dispatchEvent(new DragEvent(type, { bubbles: true, ...more }));
const start = (target = source()) => {
  const dataTransfer = new DataTransfer();
  tell(target, 'dragstart', { dataTransfer });
  return dataTransfer;
};
const leave = () => tell(source(), 'dragleave', { relatedTarget: null });

test('a picture let go outside is told by its id and the pointer alone', () => {
  start();
  leave();
  tell(source(), 'dragend', { clientX: -40, clientY: 300 });
  expect(pluginDrop).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ clientX: -40, clientY: 300 }),
    'a/0',
  );
});

test.each([
  ['inside', () => undefined],
  ['outside and back', () => [leave(), tell(document.body, 'dragover')]],
  [
    'from one part of the panel to another',
    () => tell(source(), 'dragleave', { relatedTarget: document.body }),
  ],
])('let go %s it stays where it was', (_, move) => {
  start();
  move();
  tell(source(), 'dragend');
  expect(pluginDrop).not.toHaveBeenCalled();
});

test('what is no picture of ours is left alone', () => {
  const other = document.querySelector('#other') ?? document.body;
  expect([...start(other).types]).toEqual([]);
  leave();
  tell(other, 'dragend');
  expect(pluginDrop).not.toHaveBeenCalled();
});

test('nothing is carried that another window could paste, and its likeness goes again', async () => {
  expect([...start().types]).toEqual(['application/x-limn']);
  expect(document.images).toHaveLength(2);
  await expect.poll(() => document.images.length).toBe(1);
});
