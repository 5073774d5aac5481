import { inChromium } from './in-chromium';
const sections = await import('./sections');
await inChromium('bench/in-page.ts', async (page) => {
  console.log(`\n${await sections.lastPieceSection(page)}`);
});
