import { mkdir } from 'node:fs/promises';
import { launch } from './drive/launch';
import { buildProduct } from './server/build-product';

/** The picture of the README: the real plugin in the playground, after one picture. */
const WORDS = 'a lighthouse above the marsh at dusk';
const KEY = `sk-or-v1-${'0'.repeat(64)}`;

await buildProduct();
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
