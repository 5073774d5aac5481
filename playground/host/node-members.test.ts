import { expect, test } from 'vitest';
import { MIXED } from '../document/figma-document';
import { evaluate } from './fake-editor';
import { fakeDocument } from './fake-document';

/** `node` is a text, `box` a rectangle, `group` a group, all on the current page. */
function scene() {
  const document = fakeDocument();
  document.add('TEXT', '0:1', { fills: MIXED, characters: 'hi', name: 'text' });
  document.add('RECTANGLE', '0:1', { name: 'box' });
  document.add('GROUP', '0:1', { name: 'group' });
  return document;
}

function withNodes(expression: string) {
  return evaluate(
    `(async () => {
      const [node, box, group] = figma.currentPage.children;
      return (${expression});
    })()`,
    { document: scene() },
  );
}

test('reading what Figma’s type does not have throws', async () => {
  expect(await withNodes('node.cornerRadius')).toBe(
    "TypeError: node.cornerRadius: no such property 'cornerRadius' on TEXT node",
  );
  expect(await withNodes('group.fills')).toBe(
    "TypeError: node.fills: no such property 'fills' on GROUP node",
  );
  expect(await withNodes('node.query')).toMatch(/^TypeError: node.query: no such property/);
});

test('`in` tells what a type has', async () => {
  expect(await withNodes('["fills" in node, "fills" in group, "children" in group]')).toBe(
    '[true, false, true]',
  );
});

test('what Figma has and the playground has not says so', async () => {
  expect(await withNodes('box.effects')).toContain('Error: not simulated: RECTANGLE.effects');
  expect(await withNodes('box.outlineStroke()')).toContain('not simulated: node.outlineStroke');
  expect(await evaluate('figma.createStar()')).toContain('Error: not simulated: figma.createStar');
  expect(await evaluate('"payments" in figma')).toContain('not simulated');
  expect(await evaluate('figma.nonsense')).toBe(
    "TypeError: figma.nonsense: no such property 'nonsense' on figma",
  );
});

test('writing what is not there, or cannot be written, throws', async () => {
  expect(await withNodes('node.nonsense = 1')).toBe('TypeError: object is not extensible');
  expect(await withNodes('node.width = 1')).toBe('TypeError: no setter for property');
  expect(await withNodes('node.remove = 1')).toBe('TypeError: no setter for property');
  expect(await evaluate('figma.nonsense = 1')).toBe('TypeError: object is not extensible');
  expect(await evaluate('figma.command = "x"')).toBe('TypeError: no setter for property');
});

test('a wrong value is refused in the words of the document', async () => {
  expect(await withNodes('box.opacity = "half"')).toBe(
    'Error: in set_opacity: Expected "opacity" to have type number but got string instead',
  );
});

test('a wrong argument is refused in the manner of Figma', async () => {
  expect(await withNodes('box.resize("1", 2)')).toBe(
    'Error: in resize: Expected "width" to have type number but got string instead',
  );
  expect(await withNodes('box.resize(NaN, 2)')).toBe(
    'Error: in resize: Expected "width" to have type number but got NaN instead',
  );
});

test('the same node is the same object', async () => {
  expect(
    await withNodes(
      '[node === figma.currentPage.children[0], node.parent === figma.currentPage, ' +
        'node === await figma.getNodeByIdAsync(node.id)]',
    ),
  ).toBe('[true, true, true]');
});

test('fills of several colours are figma.mixed', async () => {
  expect(await withNodes('[node.fills === figma.mixed, typeof figma.mixed]')).toBe(
    '[true, "symbol"]',
  );
  expect(await withNodes('box.fills = figma.mixed')).toBe(
    'Error: in set_fills: Cannot unwrap symbol',
  );
});

test('values are copies that cannot be changed in place', async () => {
  expect(await withNodes('box.fills.push({})')).toMatch(/^TypeError/);
  expect(await withNodes('box.fills[0].color.r = 1')).toMatch(/^TypeError/);
  expect(await withNodes('figma.currentPage.children.pop()')).toMatch(/^TypeError/);
});

test('written values are kept', async () => {
  expect(
    await withNodes(
      '(box.fills = [...box.fills, { type: "IMAGE", imageHash: null }], box.fills.length)',
    ),
  ).toBe('2');
});

test('a node that is gone keeps its id and throws for the rest', async () => {
  expect(
    await withNodes('(box.remove(), [box.id, box.removed, await figma.getNodeByIdAsync(box.id)])'),
  ).toBe('["1:2", true, null]');
  expect(await withNodes('(box.remove(), box.name)')).toBe(
    'Error: in get_name: The node with id "1:2" does not exist',
  );
  expect(await withNodes('(box.remove(), box.visible = true)')).toBe(
    'Error: in set_visible: The node with id "1:2" does not exist',
  );
  expect(await withNodes('(box.remove(), box.exportAsync())')).toBe(
    'Error: in exportAsync: The node with id "1:2" does not exist',
  );
});

test('a node prints and serialises without tripping over itself', async () => {
  expect(await withNodes('`${node}`')).toBe('[Node 1:1]');
  expect(await withNodes('JSON.stringify(node)')).toBe('{"id":"1:1"}');
});

test('new nodes, clones, children and instances come back as nodes', async () => {
  expect(
    await evaluate(`(() => {
      const frame = figma.createFrame();
      const first = figma.createRectangle();
      frame.appendChild(first);
      const copy = first.clone();
      frame.insertChild(0, copy);
      return [frame.type, frame.children.map((node) => node.id).join(), copy.parent === frame];
    })()`),
  ).toBe('["FRAME", "1:3,1:2", true]');
});
