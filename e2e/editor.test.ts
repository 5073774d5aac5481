import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Drive } from '../playground/drive/drive';
import { launch } from '../playground/drive/launch';

let drive: Drive;
beforeAll(async () => {
  drive = await launch();
});
afterAll(() => drive.close());
beforeEach(() => drive.select());

/** Middle of a layer on the screen. */
async function middleOf(name: string): Promise<{ x: number; y: number }> {
  const [id] = await drive.document.find([name]);
  return drive.page.evaluate((node) => {
    const { document: file, view } = window.playground ?? {};
    const canvas = document.querySelector('main canvas')?.getBoundingClientRect();
    if (!file || !view || !canvas || node === undefined) throw new Error('Nothing is shown.');
    const box = file.get(node, 'absoluteBoundingBox') as DOMRect;
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    return {
      x: canvas.x + (at.x - view.bounds.x) * view.zoom,
      y: canvas.y + (at.y - view.bounds.y) * view.zoom,
    };
  }, id);
}

async function namesSelected(): Promise<unknown[]> {
  const ids = await drive.document.selection();
  return Promise.all(ids.map((id) => drive.document.get(id, 'name')));
}

describe('the small editor', () => {
  test('selects by click, deeper by double click, nothing by Escape', async () => {
    const { x, y } = await middleOf('Hero image');
    await drive.page.mouse.dblclick(x, y);
    expect(await namesSelected()).toEqual(['Hero image']);
    await drive.page.keyboard.press('Escape');
    expect(await namesSelected()).toEqual([]);
  });

  test('adds to the selection by shift-click and takes out again', async () => {
    const mobile = await middleOf('Mobile');
    const landing = await middleOf('Landing page');
    await drive.page.mouse.click(mobile.x, mobile.y);
    const [first] = await namesSelected();
    await drive.page.keyboard.down('Shift');
    await drive.page.mouse.click(landing.x, landing.y);
    expect(await namesSelected()).toHaveLength(2);
    await drive.page.mouse.click(landing.x, landing.y);
    await drive.page.keyboard.up('Shift');
    expect(await namesSelected()).toEqual([first]);
  });

  test('deletes, and one undo brings everything back', async () => {
    const before = await drive.document.snapshot();
    await drive.select('Hero');
    await drive.page.keyboard.press('Delete');
    expect(await drive.document.snapshot()).not.toEqual(before);
    await drive.page.keyboard.press('ControlOrMeta+z');
    expect(await drive.document.snapshot()).toEqual(before);
  });

  test('walks the layers with the arrow keys', async () => {
    await drive.page.getByRole('tree', { name: 'Layers' }).focus();
    await drive.page.keyboard.press('Home');
    expect(await namesSelected()).toEqual(['Moodboard']);
    await drive.page.keyboard.press('ArrowDown');
    expect(await namesSelected()).toEqual(['Mobile']);
  });

  test('says what is wrong with a file that is none, and keeps the open one', async () => {
    const before = await drive.document.snapshot();
    const file = { name: 'notes.fig', mimeType: '', buffer: Buffer.from('notes') };
    await drive.page.getByLabel('Figma file').setInputFiles(file);
    const alert = drive.page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/^[^.]*Figma file[^!?]*\.$/);
    expect(await drive.document.snapshot()).toEqual(before);
    await alert.getByRole('button', { name: 'Dismiss' }).click();
  });

  test('works on a page with nothing on it', async () => {
    await drive.page.getByRole('button', { name: 'Empty' }).click();
    await drive.page.getByText('Nothing on this page yet.').waitFor();
    await drive.runCommand('open');
    await drive.panel.getByRole('textbox', { name: 'Prompt' }).waitFor();
    expect(await drive.problems()).toEqual([]);
    await drive.page.getByRole('button', { name: 'Close plugin' }).click();
    await drive.page.getByRole('button', { name: 'Landing', exact: true }).click();
  });

  test('orders faults from the service for the next picture', async () => {
    await drive.page.getByRole('radio', { name: 'OpenRouter' }).check();
    const [fault] = drive.openrouter.faults.menu;
    await drive.page.getByLabel('Fault of the next picture').selectOption(fault?.name ?? '');
    await expect.poll(() => drive.openrouter.faults.queue).toMatchObject([{ name: fault?.name }]);
    await drive.page.getByLabel('Fault of the next picture').selectOption('');
    await expect.poll(() => drive.openrouter.faults.queue).toEqual([]);
  });
});

describe('the real service', () => {
  test('is asked directly, and said so, when the rewriting is off', async () => {
    const reached: string[] = [];
    await drive.page.route('https://openrouter.ai/**', (route) => {
      reached.push(route.request().url());
      return route.fulfill({ status: 503, headers: { 'access-control-allow-origin': '*' } });
    });
    drive.openrouter.reset();
    await drive.page.getByRole('radio', { name: 'Real' }).check();
    await drive.runCommand('open');
    await expect.poll(() => reached.length).toBeGreaterThan(0);
    expect(drive.openrouter.log.entries).toEqual([]);
    await drive.page.getByText('real OpenRouter, which charges').waitFor();
  });
});
