import { expect, test } from 'vitest';
import { runPlugin } from './fake-editor';

/** The lines a plugin printed, without their levels. */
async function printed(
  code: string,
  meanwhile?: (editor: Awaited<ReturnType<typeof runPlugin>>) => void,
) {
  const editor = await runPlugin(code);
  meanwhile?.(editor);
  await editor.settle();
  editor.host.dispose();
  return editor.printed.map((line) => line.replace(/^log /, ''));
}

test('events come later, and once for all that happened', async () => {
  expect(
    await printed(`
      figma.on('selectionchange', () => console.log('changed'));
      console.log('before');
      figma.currentPage.selection = [figma.createRectangle()];
      figma.currentPage.selection = [figma.createFrame()];
      console.log('after');`),
  ).toEqual(['before', 'after', 'changed']);
});

test('another page is another selection too', async () => {
  expect(
    await printed(`
      figma.on('selectionchange', () => console.log('selection'));
      figma.on('currentpagechange', () => console.log('page'));
      figma.setCurrentPageAsync(figma.root.children[1]);`),
  ).toEqual(['page', 'selection']);
});

test('the designer’s selection reaches the plugin', async () => {
  expect(
    await printed(
      `const box = figma.createRectangle();
       figma.on('selectionchange', () => console.log(figma.currentPage.selection[0] === box));`,
      ({ document }) => (document.selection = ['1:1']),
    ),
  ).toEqual(['true']);
});

test('a page tells what changed on it', async () => {
  expect(
    await printed(`
      const [one, two] = [figma.createRectangle(), figma.createRectangle()];
      figma.currentPage.on('nodechange', ({ nodeChanges }) => {
        for (const { type, node, properties } of nodeChanges) {
          console.log(type, node === one, node.removed, properties ? properties.join() : '');
        }
      });
      one.name = 'a';
      one.opacity = 0.5;
      two.remove();`),
  ).toEqual(['PROPERTY_CHANGE true false name,opacity', 'DELETE false true ']);
});

test('run comes after the code, with the command', async () => {
  const editor = await runPlugin(
    `figma.on('run', ({ command }) => console.log('run', command, figma.command));
     console.log('code', figma.command);`,
    { command: 'open' },
  );
  editor.host.emit('run', { command: 'illustrate' });
  await editor.settle();
  editor.host.dispose();
  expect(editor.printed).toEqual([
    'log code open',
    'log run open open',
    'log run illustrate illustrate',
  ]);
});

test('promises come before the next turn, answers with it', async () => {
  expect(
    await printed(`
      figma.getNodeByIdAsync('0:1').then(() => console.log('answer'));
      figma.on('run', () => console.log('run'));
      Promise.resolve().then(() => console.log('promise'));
      console.log('code');`),
  ).toEqual(['code', 'promise', 'run', 'answer']);
});

test('a timer that is cleared stays silent, an interval comes again', async () => {
  const editor = await runPlugin(`
    clearTimeout(setTimeout(() => console.log('never'), 1));
    setTimeout((text) => console.log(text), 1, 'once');
    let times = 0;
    const every = setInterval(() => {
      console.log('tick');
      if (++times === 2) clearInterval(every);
    }, 2);
    setTimeout(() => console.log('end'), 50);`);
  await expect.poll(() => editor.printed).toContain('log end');
  editor.host.dispose();
  expect(editor.printed).toEqual(['log once', 'log tick', 'log tick', 'log end']);
});

test('events that Figma has and the playground has not throw', async () => {
  const editor = await runPlugin(`
    try { figma.on('documentchange', () => 1); } catch (error) { console.log(error.message); }
    try { figma.on('timerdone', () => 1); } catch (error) { console.log(error.message); }`);
  editor.host.dispose();
  expect(editor.printed).toContain(
    'log in on: Cannot register documentchange handler in incremental mode without calling figma.loadAllPagesAsync first.',
  );
  expect(editor.printed).toContain("log not simulated: figma.on('timerdone')");
});

test('a handler that throws is told to the console, and the plugin lives on', async () => {
  const lines = await printed(
    `figma.ui.onmessage = async (message) => { if (message === 1) throw new Error('one'); console.log(message); };
     figma.on('run', () => { throw new Error('run'); });`,
    ({ host }) => {
      host.postToPlugin(1, 'null');
      host.postToPlugin(2, 'null');
    },
  );
  expect(lines.map((line) => line.split('\n')[0])).toEqual([
    'error Uncaught Error: run',
    'error unhandled promise rejection: Error: one',
    '2',
  ]);
});
