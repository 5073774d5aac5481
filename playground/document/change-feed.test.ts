import { expect, test, vi } from 'vitest';
import { testDocument } from './test-document';

const turn = () => new Promise((done) => setTimeout(done, 0));

test('listeners hear of a turn once, after it', async () => {
  const document = await testDocument();
  const heard = vi.fn();
  document.on('nodechange', heard);
  const id = document.create('RECTANGLE');
  document.set(id, 'name', 'One');
  expect(heard).not.toHaveBeenCalled();
  await turn();
  expect(heard.mock.calls).toEqual([
    [document.currentPageId, [{ type: 'CREATE', id, origin: 'LOCAL' }]],
  ]);

  document.set(id, 'name', 'Two');
  document.set(id, 'visible', false);
  await turn();
  expect(heard).toHaveBeenLastCalledWith(document.currentPageId, [
    { type: 'PROPERTY_CHANGE', id, origin: 'LOCAL', properties: ['name', 'visible'] },
  ]);

  document.undo();
  await turn();
  expect(heard).toHaveBeenLastCalledWith(document.currentPageId, [
    { type: 'DELETE', id, origin: 'LOCAL' },
  ]);
});

test('a selection that stays the same is no news', async () => {
  const document = await testDocument();
  const id = document.create('RECTANGLE');
  const heard = vi.fn();
  document.on('selectionchange', heard);
  document.selection = [id];
  document.selection = [id];
  await turn();
  document.selection = [id];
  await turn();
  expect(heard).toHaveBeenCalledTimes(1);
});

test('a removed node leaves the selection, and that is news', async () => {
  const document = await testDocument();
  const id = document.create('RECTANGLE');
  document.selection = [id];
  await turn();
  const heard = vi.fn();
  document.on('selectionchange', heard);
  document.remove(id);
  await turn();
  expect(heard).toHaveBeenCalledTimes(1);
  expect(document.selection).toEqual([]);
});

test('another page brings another selection, told in that order', async () => {
  const document = await testDocument((board) => {
    board.graph.addPage('Two');
  });
  const heard: string[] = [];
  document.on('selectionchange', () => heard.push('selection'));
  document.on('currentpagechange', () => heard.push('page'));
  const [, second = ''] = document.pageIds();
  document.currentPageId = second;
  await turn();
  expect(heard).toEqual(['page', 'selection']);
});
