import { expect, test } from 'vitest';
import { evaluate, runPlugin } from './fake-editor';

test('a notice is cut at 100 characters and stays 3 seconds', async () => {
  const { notices, host } = await runPlugin('figma.notify("x".repeat(120))');
  host.dispose();
  expect(notices[0]).toMatchObject({
    message: 'x'.repeat(100),
    timeout: 3000,
    error: false,
    button: null,
  });
});

test('its button calls back and takes the notice away', async () => {
  const editor = await runPlugin(`
    figma.notify('saved', {
      timeout: Infinity,
      button: { text: 'Undo', action: () => console.log('pressed') },
      onDequeue: (reason) => console.log(reason),
    });`);
  expect(editor.notices[0]).toMatchObject({ timeout: Infinity, button: { text: 'Undo' } });
  editor.notices[0]?.button?.press();
  await editor.settle();
  editor.host.dispose();
  expect(editor.printed).toEqual(['log pressed', 'log action_button_click']);
  expect(editor.told).toEqual(['notice taken away: saved']);
});

test('an action that returns false leaves the notice', async () => {
  const editor = await runPlugin(
    `figma.notify('saved', { button: { text: 'Undo', action: () => false } });`,
  );
  editor.notices[0]?.button?.press();
  await editor.settle();
  expect(editor.told).toEqual([]);
  editor.host.dispose();
});

test('a notice tells when it went by itself', async () => {
  const editor = await runPlugin(`figma.notify('x', { onDequeue: (why) => console.log(why) });`);
  editor.notices[0]?.gone('timeout');
  await editor.settle();
  editor.host.dispose();
  expect(editor.printed).toEqual(['log timeout']);
});

test('the plugin takes its notice away, and the end of the plugin does', async () => {
  const editor = await runPlugin(`figma.notify('a').cancel(); figma.notify('b');`);
  expect(editor.told).toEqual(['notice taken away: a']);
  editor.host.close();
  expect(editor.told).toEqual(['notice taken away: a', 'notice taken away: b', 'closed null']);
});

test('a notice is text', async () => {
  expect(await evaluate('figma.notify(new Error("x"))')).toMatch(/^Error: in notify: /);
});
