import type { Drive } from '../drive/drive';

/** Opens every account of the stand-in; no real service knows it. */
export const KEY = `sk-or-v1-${'0'.repeat(64)}`;
export const WORDS = 'a lighthouse above the marsh at dusk';

/** A state of the panel: what leads from the one before to it. */
export interface PanelState {
  name: string;
  reach: (drive: Drive) => Promise<unknown>;
}

const button = ({ panel }: Drive) =>
  panel.getByRole('button', { name: /^(Illustrate|Restyle)( \d+ layers)? ·/ });
const prompt = ({ panel }: Drive) => panel.getByRole('textbox', { name: 'Prompt' });
const summary = ({ panel }: Drive) =>
  panel.locator('summary', { hasText: /^(?!History).*picture/ });
const mode = ({ panel }: Drive, name: string) => panel.getByRole('radio', { name }).check();

/** One after the other, as a designer meets them. */
export const PANEL_STATES: readonly PanelState[] = [
  { name: '01-first-open', reach: (drive) => prompt(drive).waitFor() },
  {
    name: '02-at-rest',
    reach: async (drive) => {
      await drive.select('Hero image');
      await prompt(drive).fill(WORDS);
      await drive.panel.getByRole('list', { name: /^Colours from/ }).waitFor();
    },
  },
  { name: '03-how-it-is-drawn', reach: (drive) => summary(drive).click() },
  {
    name: '04-restyle',
    reach: async (drive) => {
      await summary(drive).click();
      await drive.select('Hero');
      await mode(drive, 'Restyle');
    },
  },
  {
    name: '05-several-layers',
    reach: async (drive) => {
      await mode(drive, 'Illustrate');
      await drive.select('Hero image', 'Mobile', 'Footer');
      await prompt(drive).fill('{text}, flat shapes');
    },
  },
  {
    name: '06-cropped',
    reach: async (drive) => {
      await drive.select('Footer');
      await prompt(drive).fill(WORDS);
    },
  },
  {
    name: '07-key',
    reach: async (drive) => {
      await drive.select('Hero image');
      await button(drive).click();
    },
  },
  {
    name: '08-signing-in',
    reach: async (drive) => {
      const opening = drive.page.context().waitForEvent('page');
      await drive.panel.getByRole('button', { name: 'Sign in with OpenRouter' }).click();
      await (await opening).close();
    },
  },
  {
    name: '09-drawing',
    reach: async (drive) => {
      await drive.panel.getByLabel('Code from OpenRouter').fill(KEY);
      await drive.panel.getByRole('button', { name: 'Connect' }).click();
      drive.openrouter.settings.held = true;
      await button(drive).click();
      await drive.panel.getByText('Stop waiting').waitFor();
    },
  },
  {
    name: '10-collapsed',
    reach: (drive) => drive.panel.getByRole('button', { name: 'Collapse' }).click(),
  },
  {
    name: '11-ready',
    reach: (drive) => {
      drive.openrouter.settings.held = false;
      return drive.panel.getByText('is ready').waitFor();
    },
  },
  {
    name: '12-placed',
    reach: async (drive) => {
      await drive.panel.getByRole('button', { name: 'Show' }).click();
      await drive.panel.getByText('Placed in').waitFor();
    },
  },
  {
    name: '13-refused',
    reach: async (drive) => {
      drive.openrouter.faults.next('400-refusal');
      await button(drive).click();
      await drive.panel.getByRole('alert').first().waitFor();
    },
  },
  { name: '14-account', reach: (drive) => drive.panel.getByText(/today/).click() },
  {
    name: '15-any-picture',
    reach: async (drive) => {
      await drive.panel.getByText(/today/).click();
      await drive.select('Evening');
      await drive.panel.getByRole('region', { name: 'This picture' }).waitFor();
    },
  },
  {
    name: '16-snapped',
    reach: async ({ panel }) => {
      const here = panel.getByRole('region', { name: 'This picture' });
      await here.getByRole('button', { name: 'Snap to palette' }).click();
      await here.getByRole('group', { name: 'Snap to palette' }).waitFor();
    },
  },
  {
    name: '17-swatch',
    reach: async (drive) => {
      await drive.select('Hero');
      await drive.panel.locator('.swatch button').nth(1).click();
    },
  },
  {
    name: '18-three-pictures',
    reach: async (drive) => {
      const { panel } = drive;
      await drive.select('Hero image');
      await summary(drive).click();
      await panel.getByRole('combobox', { name: 'Pictures' }).selectOption('3');
      await summary(drive).click();
      await button(drive).click();
      await panel.getByRole('radio', { name: 'Picture 4' }).waitFor();
      await panel.getByRole('radio', { name: 'Picture 4' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: '19-recipe-found',
    reach: async (drive) => {
      await drive.reopen();
      await drive.panel.getByRole('region', { name: 'Recipe of this picture' }).waitFor();
    },
  },
];
