import { inChromium } from './in-chromium';
import { installPeers } from './install-peers';

installPeers('bench');
// Only now: the sections import the peers.
const { base64Section, handoverSection, readingSection, sizesSection, transcodeSection } =
  await import('./sections');

console.log(await sizesSection());
console.log(`\n${await readingSection()}`);
console.log(`\n${await base64Section(null)}`);
await inChromium('bench/in-page.ts', async (page) => {
  console.log(`\n${await base64Section(page)}`);
  console.log(`\n${await handoverSection(page)}`);
  console.log(`\n${await transcodeSection(page)}`);
});
