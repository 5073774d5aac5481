import { expect, test } from 'vitest';
import { fakeDocument } from './fake-document';
import { evaluate } from './fake-editor';

test('the colours of a selection come with their styles, or not at all', async () => {
  const document = fakeDocument();
  expect(await evaluate('figma.getSelectionColors()', { document })).toBe('null');
  expect(
    await evaluate(
      `(() => {
        figma.currentPage.selection = [figma.createRectangle()];
        const { paints, styles } = figma.getSelectionColors();
        return [paints[0].type, styles[0].name, styles[0].paints[0].type, Object.isFrozen(paints)];
      })()`,
      { document },
    ),
  ).toBe('["SOLID", "Brand", "SOLID", true]');
});

test('a style is found by id, the same each time', async () => {
  expect(
    await evaluate(`(async () => {
      const [local] = await figma.getLocalPaintStylesAsync();
      return [local === await figma.getStyleByIdAsync('S:1'), local.type, local.id,
        await figma.getStyleByIdAsync('S:2')];
    })()`),
  ).toBe('[true, "PAINT", "S:1", null]');
});

test('a style’s consumers are asked for in their own time', async () => {
  expect(await evaluate('figma.getStyleByIdAsync("S:1").then((style) => style.consumers)')).toBe(
    'Error: in get_consumers: Cannot call with documentAccess: dynamic-page. ' +
      'Use style.getStyleConsumersAsync instead.',
  );
});

test('a style is linked to a layer', async () => {
  expect(
    await evaluate(`(async () => {
      const node = figma.createRectangle();
      await node.setFillStyleIdAsync('S:1');
      await node.setStrokeStyleIdAsync('S:1');
      return [node.fillStyleId, node.strokeStyleId];
    })()`),
  ).toBe('["S:1", "S:1"]');
});

test('variables and their collections are found and resolved', async () => {
  expect(
    await evaluate(`(async () => {
      const { variables } = figma;
      const variable = await variables.getVariableByIdAsync('V:1');
      const [local] = await variables.getLocalVariablesAsync('COLOR');
      const collection = await variables.getVariableCollectionByIdAsync(variable.variableCollectionId);
      const { value, resolvedType } = variable.resolveForConsumer(figma.createRectangle());
      return [variable === local, variable.name, collection.name, value.a, resolvedType,
        (await variables.getLocalVariablesAsync('FLOAT')).length,
        (await variables.getLocalVariableCollectionsAsync())[0] === collection];
    })()`),
  ).toBe('[true, "ink", "Theme", 1, "COLOR", 0, true]');
});

test('a variable is resolved for a node, not for an id', async () => {
  expect(
    await evaluate(
      `figma.variables.getVariableByIdAsync('V:1').then((v) => v.resolveForConsumer('1:1'))`,
    ),
  ).toBe(
    'Error: in resolveForConsumer: Expected "consumer" to have type node but got string instead',
  );
});

test('figma.util reads CSS colours', async () => {
  expect(await evaluate('figma.util.rgb("#ff0000")')).toBe('{r: 1, g: 0, b: 0}');
  expect(await evaluate('figma.util.rgba("rgb(0 0 0 / 0.5)")')).toBe('{r: 0, g: 0, b: 0, a: 0.5}');
  expect(await evaluate('figma.util.rgba("#000", 0.25).a')).toBe('0.25');
  expect(await evaluate('figma.util.solidPaint("#00f8", { visible: false })')).toMatch(
    /^{type: "SOLID", color: {r: 0, g: 0, b: 1}, opacity: 0\.53\d*, visible: false}$/,
  );
  expect(await evaluate('figma.util.rgb("reddish")')).toBe(
    'Error: in rgb: Invalid color "reddish"',
  );
});
