import { mkdir } from 'node:fs/promises';
import { launch } from './drive/launch';
import { buildProduct } from './server/build-product';
import { KEY, PANEL_STATES, WORDS } from './shots/panel-states';

const THEMES = ['light', 'dark'] as const;
/** CSS pixels of the panel. */
const WIDTHS = [280, 320, 400] as const;
const HEIGHT = 760;

/** Such as `npm run shots -- light-320`; all of them without. */
const wanted = process.argv.slice(2).filter((word) => /^(light|dark)-\d+$/.test(word));

await buildProduct();
if (wanted.length === 0) await takeReadmePicture();
for (const theme of THEMES) {
  for (const width of WIDTHS) {
    if (wanted.length === 0 || wanted.includes(`${theme}-${width}`)) await takeStates(theme, width);
  }
}

/** The picture of the README: the real plugin in the playground, after one picture. */
async function takeReadmePicture(): Promise<void> {
  await mkdir('docs', { recursive: true });
  const drive = await launch({ viewport: { width: 1440, height: 860 } });
  try {
    const { panel, page } = drive;
    await drive.runCommand('open');
    await drive.select('Hero image');
    await panel.getByRole('textbox', { name: 'Prompt' }).fill(WORDS);
    const draw = panel.getByRole('button', { name: /^Illustrate ·/ });
    await draw.click();
    await panel.getByLabel('OpenRouter key', { exact: true }).fill(KEY);
    await panel.getByRole('button', { name: 'Save key' }).click();
    await draw.click();
    await panel.getByText('Placed in').waitFor();
    await drive.select('Hero image');
    await page.waitForTimeout(1500);
    await page.screenshot({ path: 'docs/limn.png' });
  } finally {
    await drive.close();
  }
}

/** Every state of the panel, to look at beside Figma's own panels. */
async function takeStates(theme: (typeof THEMES)[number], width: number): Promise<void> {
  const folder = `shots/${theme}-${width}`;
  await mkdir(folder, { recursive: true });
  const viewport = { width: 1440, height: 900 };
  const drive = await launch({ viewport, theme, scale: 2 });
  try {
    const { page } = drive;
    await drive.setTheme(theme);
    await drive.runCommand('open');
    const prompt = drive.panel.getByRole('textbox', { name: 'Prompt' });
    await prompt.fill(WORDS);
    // What is typed is stored a moment later; then it can be stored over.
    await page.waitForTimeout(700);
    await drive.storage.put('settings', JSON.stringify({ size: { width, height: HEIGHT } }));
    await drive.reopen();
    await prompt.waitFor();
    for (const { name, reach } of PANEL_STATES) {
      await reach(drive).catch(async (error: unknown) => {
        await page.screenshot({ path: `${folder}/failed.png` });
        throw error;
      });
      // Colours are measured a moment after they are read.
      await page.waitForTimeout(600);
      await page.locator('.plugin-window').screenshot({ path: `${folder}/${name}.png` });
    }
  } finally {
    await drive.close();
  }
}
