import { expect, test } from 'vitest';
import { evaluate, runPlugin } from './fake-editor';

async function told(code: string) {
  const editor = await runPlugin(code);
  editor.host.dispose();
  return editor;
}

test('a window opens with Figma’s defaults', async () => {
  const { shown } = await told('figma.showUI(__html__)');
  expect(shown).toEqual([
    {
      html: '<p>ui</p>',
      options: {
        visible: true,
        width: 300,
        height: 200,
        title: 'Fake',
        position: null,
        themeColors: false,
      },
    },
  ]);
});

test('a window is never smaller than Figma lets it be', async () => {
  const { shown, told: calls } = await told(
    'figma.showUI(__html__, { width: 1, height: -1 }); figma.ui.resize(2, -2);',
  );
  expect(shown[0]?.options).toMatchObject({ width: 70, height: 0 });
  expect(calls).toEqual(['resizeUi 70 0']);
});

test('a second window closes the first', async () => {
  const { shown, told: calls } = await told('figma.showUI("a"); figma.showUI("b");');
  expect(shown.map(({ html }) => html)).toEqual(['a', 'b']);
  expect(calls).toEqual(['closeUi']);
});

test('a window is hidden, shown, moved and closed', async () => {
  const { told: calls } = await told(
    'figma.showUI(__html__); figma.ui.hide(); figma.ui.show(); figma.ui.reposition(1, 2); figma.ui.close();',
  );
  expect(calls).toEqual(['setUiVisible false', 'setUiVisible true', 'repositionUi 1 2', 'closeUi']);
});

test('an option that Figma does not know is refused', async () => {
  expect(await evaluate('figma.showUI(__html__, { theme: true })')).toBe(
    'Error: in showUI: Property "options" failed validation: Unrecognized key(s) in object: \'theme\'',
  );
});

test('links open outside', async () => {
  expect((await told('figma.openExternal("https://openrouter.ai/keys")')).told).toEqual([
    'openExternal https://openrouter.ai/keys',
  ]);
});

test('the viewport is read and moved', async () => {
  const editor = await told(`
    const { center, zoom, bounds } = figma.viewport;
    console.log(center, zoom, bounds.width);
    figma.viewport.center = { x: 5, y: 6 };
    figma.viewport.zoom = 2;
    figma.viewport.scrollAndZoomIntoView([figma.createRectangle()]);`);
  expect(editor.printed).toEqual(['log {x: 1, y: 2} 0.5 20']);
  expect(editor.told).toEqual([
    'viewport {"center":{"x":5,"y":6}}',
    'viewport {"zoom":2}',
    'into view 1:1',
  ]);
});
