import { expect, test } from 'vitest';
import { fakeDocument } from './fake-document';
import { evaluate } from './fake-editor';

/** frame(1:1) > text(1:2), instance(1:3) > hidden rectangle(1:4), text(1:5). */
function scene() {
  const document = fakeDocument();
  const frame = document.add('FRAME', '0:1');
  document.add('TEXT', frame);
  const instance = document.add('INSTANCE', frame);
  document.add('RECTANGLE', instance, { visible: false });
  const text = document.add('TEXT', instance);
  document.setPluginData(text, 'limn', 'recipe', '{}');
  return { document };
}
const page = 'figma.currentPage';
const ids = (expression: string) =>
  evaluate(`${expression}.map((node) => node.id).join()`, scene());

test('everything is found depth first, or what passes the test', async () => {
  expect(await ids(`${page}.findAll()`)).toBe('1:1,1:2,1:3,1:4,1:5');
  expect(await ids(`${page}.findAll((node) => node.type === 'TEXT')`)).toBe('1:2,1:5');
  expect(await evaluate(`${page}.findOne((node) => node.type === 'TEXT').id`, scene())).toBe('1:2');
  expect(await evaluate(`${page}.findOne(() => false)`, scene())).toBe('null');
});

test('children are searched without going deeper', async () => {
  const frame = `${page}.children[0]`;
  expect(await ids(`${frame}.findChildren()`)).toBe('1:2,1:3');
  expect(await ids(`${frame}.findChildren((node) => node.type === 'TEXT')`)).toBe('1:2');
  expect(await evaluate(`${frame}.findChild((node) => node.type === 'STAR')`, scene())).toBe(
    'null',
  );
});

test('a search for one node ends where it is found', async () => {
  const document = fakeDocument();
  for (let count = 0; count < 500; count++) document.add('RECTANGLE', '0:1', { name: `${count}` });
  const tried = (wanted: string) =>
    evaluate(
      `(() => {
        let tried = 0;
        const found = ${page}.findChild((node) => (tried++, node.name === '${wanted}'));
        return [found && found.name, tried];
      })()`,
      { document },
    );
  expect(await tried('3')).toBe('["3", 4]');
  expect(await tried('499')).toBe('["499", 500]');
  expect(await tried('none')).toBe('[null, 500]');
});

test('criteria are answered in one call', async () => {
  expect(await ids(`${page}.findAllWithCriteria({ types: ['TEXT'] })`)).toBe('1:2,1:5');
  expect(
    await ids(`${page}.findAllWithCriteria({ sharedPluginData: { namespace: 'limn' } })`),
  ).toBe('1:5');
  expect(await evaluate(`${page}.findAllWithCriteria({ type: 'TEXT' })`, scene())).toMatch(
    /Unrecognized key\(s\) in object: 'type'/,
  );
});

test('what is hidden in instances is skipped on request', async () => {
  expect(await ids(`((figma.skipInvisibleInstanceChildren = true), ${page}.findAll())`)).toBe(
    '1:1,1:2,1:3,1:5',
  );
});

test('a test that is no function is refused', async () => {
  expect(await evaluate(`${page}.findAll('TEXT')`)).toBe(
    'Error: in findAll: Expected "callback" to have type function but got string instead',
  );
});

test('a selection is made of nodes of its page', async () => {
  expect(await ids(`((${page}.selection = [${page}.children[0]]), ${page}.selection)`)).toBe('1:1');
  expect(await evaluate(`${page}.selection = ['1:1']`, scene())).toMatch(/in set_selection/);
  expect(await evaluate(`${page}.selection = [${page}]`, scene())).toBe(
    'Error: in set_selection: The selection of a page can only include nodes in that page',
  );
});
