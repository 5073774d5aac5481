import { expect, test } from 'vitest';
import { evaluate } from './fake-editor';
import { fakeDocument } from './fake-document';

const LATE = 'Cannot call with documentAccess: dynamic-page.';

test.each([
  ['figma.getNodeById("1:1")', `in getNodeById: ${LATE} Use figma.getNodeByIdAsync() instead`],
  ['figma.getStyleById("S:1")', `in getStyleById: ${LATE} Use figma.getStyleByIdAsync() instead`],
  [
    'figma.getLocalPaintStyles()',
    `in getLocalPaintStyles: ${LATE} Use figma.getLocalPaintStylesAsync() instead`,
  ],
  [
    'figma.variables.getVariableById("V:1")',
    `in getVariableById: ${LATE} Use figma.variables.getVariableByIdAsync() instead`,
  ],
  [
    'figma.currentPage = figma.root.children[1]',
    `in set_currentPage: ${LATE} Use figma.setCurrentPageAsync instead.`,
  ],
  [
    'figma.createRectangle().fillStyleId = "S:1"',
    `in set_fillStyleId: ${LATE} Use node.setFillStyleIdAsync instead.`,
  ],
  [
    'figma.createRectangle().strokeStyleId = "S:1"',
    `in set_strokeStyleId: ${LATE} Use node.setStrokeStyleIdAsync instead.`,
  ],
])('%s throws', async (expression, message) => {
  expect(await evaluate(expression)).toBe(`Error: ${message}`);
});

test('an instance tells its main component only in its own time', async () => {
  const document = fakeDocument();
  const component = document.add('COMPONENT', '0:1');
  document.add('INSTANCE', '0:1', { component });
  expect(await evaluate('figma.currentPage.children[1].mainComponent', { document })).toBe(
    `Error: in get_mainComponent: ${LATE} Use node.getMainComponentAsync instead.`,
  );
  expect(
    await evaluate('figma.currentPage.children[1].getMainComponentAsync().then((n) => n.id)', {
      document,
    }),
  ).toBe(component);
});

test.each(['children', 'findAll()', 'findAllWithCriteria({ types: ["TEXT"] })', 'exportAsync()'])(
  '%s of another page needs the page loaded',
  async (member) => {
    expect(await evaluate(`figma.root.children[1].${member}`)).toMatch(
      /Cannot access children on a page that has not been explicitly loaded/,
    );
    expect(
      await evaluate(`(async () => {
        const page = figma.root.children[1];
        await page.loadAsync();
        await page.${member};
        return 'loaded';
      })()`),
    ).toBe('loaded');
  },
);

test('the name of another page is always there', async () => {
  expect(await evaluate('figma.root.children.map((page) => page.name).join()')).toBe('One,Two');
});

test('searching the file needs all pages', async () => {
  expect(await evaluate('figma.root.findAll()')).toBe(
    `Error: in findAll: Cannot call with documentAccess: dynamic-page without calling figma.loadAllPagesAsync() first.`,
  );
  expect(await evaluate('figma.loadAllPagesAsync().then(() => figma.root.findAll().length)')).toBe(
    '2',
  );
});

test('going to another page loads it', async () => {
  expect(
    await evaluate(`(async () => {
      const page = figma.root.children[1];
      await figma.setCurrentPageAsync(page);
      return [figma.currentPage === page, page.children.length];
    })()`),
  ).toBe('[true, 0]');
});
