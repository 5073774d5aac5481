import * as border from './border-sections';
import { inChromium } from './in-chromium';
import * as sections from './sections';
import * as trust from './trust-sections';

console.log(await sections.sizesSection());
console.log(`\n${await border.selectionSection()}`);
console.log(`\n${await border.placingSection()}`);
console.log(`\n${await border.keptWordsSection()}`);
console.log(`\n${await sections.base64Section(null, 'Node')}`);
console.log(`\n${sections.salvageSection()}`);
console.log(`\n${await trust.sdkSalvageSection()}`);
console.log(`\n${await trust.verdictsSection()}`);
console.log(`\n${await trust.sendsSection()}`);
await inChromium('bench/in-page.ts', async (page) => {
  console.log(`\n${await sections.base64Section(page, 'Chromium')}`);
  console.log(`\n${await sections.lastPieceSection(page)}`);
  console.log(`\n${await sections.handoverSection(page)}`);
  console.log(`\n${await sections.transcodeSection(page)}`);
});
await inChromium(
  'bench/in-page.ts',
  async (page) => {
    console.log(
      `\n${await sections.base64Section(page, 'a browser without a decoder of its own')}`,
    );
  },
  () => {
    Reflect.deleteProperty(Uint8Array.prototype, 'setFromBase64');
    Reflect.deleteProperty(Uint8Array, 'fromBase64');
  },
);
