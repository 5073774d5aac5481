import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;
const WORDS = 'a lighthouse at dusk';

beforeAll(async () => {
  designer = await Designer.sitDown();
  await designer.select('Hero image', 'Hero image');
  await designer.draw(WORDS);
  await designer.waitUntilPlaced();
});

beforeEach(() => {
  designer.drive.openrouter.reset();
});

afterAll(() => designer.leave());

const posted = () =>
  designer.drive.openrouter.log.entries.filter(({ route }) => route !== null).length;

/** As the panel stores a palette of eight colours. */
function saved(at: number) {
  const swatches = Array.from({ length: 8 }, (_, index) => ({
    ...{ hex: `#${(at * 8 + index).toString(16).padStart(6, '0')}`, weight: 1 / 8 },
    source: 'paint',
  }));
  return { name: `Brand ${at}`, saved: true, palette: { swatches, background: null } };
}

/** What was typed and read is there whatever happened. */
async function expectNothingLost(words = WORDS): Promise<void> {
  expect(await designer.prompt.inputValue()).toBe(words);
  expect(await designer.swatches.count()).toBeGreaterThan(0);
}

describe('before anything is sent', () => {
  test('an empty prompt is asked for', async () => {
    await designer.prompt.fill('   ');
    await designer.button.click();
    await designer.problem.getByText('Say in a few words what to draw.').waitFor();
    expect(designer.drive.openrouter.log.entries).toEqual([]);
  });

  test('what was asked for is not asked for any more once there are words', async () => {
    await designer.prompt.fill(WORDS);
    await designer.problem.waitFor({ state: 'detached' });
  });

  test('a prompt over 10,000 characters is refused whole', async () => {
    const long = 'x'.repeat(10_001);
    await designer.prompt.fill(long);
    await designer.button.click();
    await designer.problem.getByText(/longer than 10,000/).waitFor();
    await expectNothingLost(long);
    expect(designer.drive.openrouter.log.entries).toEqual([]);
  });

  test('offline is said, and works again when back', async () => {
    const context = designer.drive.page.context();
    await designer.prompt.fill(WORDS);
    await context.setOffline(true);
    await designer.button.click();
    await designer.problem.getByText(/offline/).waitFor();
    await context.setOffline(false);
    await expectNothingLost();
    const pictures = await designer.picture().count();
    await designer.problem.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => designer.picture().count()).toBe(pictures + 1);
  });
});

describe('answers that are no usable picture', () => {
  test.each([
    ['picture-svg', 'SVG'],
    ['broken-base64', 'damaged'],
    ['https-image', 'links'],
  ])('%s is told in words', async (fault, words) => {
    designer.drive.openrouter.faults.next(fault);
    await designer.button.click();
    await designer.panel.getByText(new RegExp(words)).first().waitFor();
    await expectNothingLost();
  });

  test.each(['picture-png', 'picture-jpeg', 'picture-gif', 'picture-mislabelled'])(
    '%s is placed all the same',
    async (fault) => {
      designer.drive.openrouter.faults.next(fault);
      const pictures = await designer.picture().count();
      await designer.button.click();
      await expect.poll(() => designer.picture().count()).toBe(pictures + 1);
      await designer.waitUntilShown(pictures + 1);
    },
  );
});

test('a picture too large for Figma is made smaller, and says so', async () => {
  designer.drive.openrouter.faults.next('picture-huge');
  const pictures = await designer.picture().count();
  await designer.button.click();
  await expect.poll(() => designer.picture().count()).toBe(pictures + 1);
  await designer.rows
    .first()
    .getByText(/Made smaller/)
    .waitFor();
  const [hero = ''] = await designer.drive.document.find(['Hero image']);
  const hash = (await designer.fills(hero)).at(-1)?.imageHash ?? '';
  const bytes = Buffer.from(await designer.drive.document.imageBytes(hash));
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([4096, 4096]);
});

test('six pictures of which two fail are four, and what became of the others', async () => {
  const { faults, ledger } = designer.drive.openrouter;
  const pictures = await designer.picture().count();
  faults.next('400-refusal');
  faults.next('200-no-picture');
  await designer.set('Pictures', '6');
  await designer.button.click();
  await expect.poll(() => designer.picture().count(), { timeout: 20_000 }).toBe(pictures + 4);
  await designer.problem.getByText(/declined this description/).waitFor();
  await designer.problem.getByText(/came without a picture/).waitFor();
  expect(ledger.charges.filter(({ sha256 }) => sha256.length > 0)).toHaveLength(4);
  await designer.set('Pictures', '1');
});

describe('prices', () => {
  /** From now on the public record of the model says this. */
  const record = (answer: unknown) =>
    designer.drive.page
      .context()
      .route(/recraft-v4\.1\/endpoints/, (route) =>
        route.fulfill({ json: answer, headers: { 'access-control-allow-origin': '*' } }),
      );
  const at = (cost_usd: number) => ({
    endpoints: [{ pricing: [{ billable: 'output_image', unit: 'image', cost_usd }] }],
  });

  test('that rose since the panel was opened are agreed to again before anything is sent', async () => {
    const pictures = await designer.picture().count();
    await record(at(0.04));
    await designer.button.click();
    await designer.problem.getByText(/raised the price. Nothing was sent/).waitFor();
    expect(await designer.button.innerText()).toBe('Illustrate · $0.04');
    expect(posted()).toBe(0);
    await designer.button.click();
    await expect.poll(() => designer.picture().count()).toBe(pictures + 1);
    expect(posted()).toBe(1);
  });

  test('that cannot be read are the usual ones, and said to be about that', async () => {
    await record({ endpoints: [{ pricing: 'free' }] });
    await designer.drive.reopen();
    await designer.select('Hero image', 'Hero image');
    await expect.poll(() => designer.button.innerText()).toBe('Illustrate · about $0.035');
    await designer.button.click();
    await designer.waitUntilPlaced();
    await designer.drive.page.context().unroute(/recraft-v4\.1\/endpoints/);
  });
});

test.each([
  ['an older', { mode: 'illustrate', prompt: 'kept since then' }],
  [
    'a collecting',
    { prompt: 'kept since then', palettes: Array.from({ length: 200 }, (_, at) => saved(at)) },
  ],
  ['a newer', { version: 9, prompt: 'kept since then', count: 'many', style: { of: 'tomorrow' } }],
])('what %s Limn has stored is read as far as it goes', async (_whose, settings) => {
  const { drive } = designer;
  const stranger = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
  await drive.page.evaluate(
    async ([text, bytes]) => {
      // Or its last change of the settings would be stored after these.
      window.playground?.closePlugin();
      await window.playground?.writeStored('settings', text);
      await window.playground?.writeStored('attempt/old/0/4', Uint8Array.from(bytes));
      await window.playground?.writeStored('attempt/new', { at: 'sent', version: 9 });
    },
    [JSON.stringify(settings), [...stranger]] as const,
  );
  await drive.reopen();
  await expect.poll(() => designer.prompt.inputValue()).toBe('kept since then');
  await expect.poll(() => designer.button.innerText()).toMatch(/^Illustrate · /);
  const palettes = designer.panel.locator('optgroup[label=Palettes] option');
  if ('palettes' in settings) expect(await palettes.count()).toBe(200);
  const kept = designer.panel.getByRole('region', { name: 'Kept pictures' });
  // Colours that arrive move it from under a pointer.
  await kept.getByRole('button', { name: 'Discard' }).press('Enter');
  await kept.waitFor({ state: 'detached' });
  const names = async () => Object.keys(await drive.storage.entries());
  await expect.poll(names).not.toContain('attempt/old/0/4');
  expect(await names()).toContain('attempt/new');
});

test('a clock that is wrong, and jumps while a picture is drawn, changes nothing', async () => {
  const { clock } = designer.drive.page;
  const { settings, ledger } = designer.drive.openrouter;
  await clock.setFixedTime(new Date('1970-01-01'));
  await designer.drive.reopen();
  await designer.select('Hero image', 'Hero image');
  await designer.prompt.fill(WORDS);
  settings.held = true;
  await designer.button.click();
  await expect.poll(() => posted()).toBe(1);
  await clock.setFixedTime(new Date('2099-01-01'));
  settings.held = false;
  await designer.waitUntilPlaced();
  expect(ledger.charges).toHaveLength(1);
});

test('a file that is no .fig is refused in one sentence', async () => {
  await expect(Designer.sitDown({ fig: 'package.json' })).rejects.toThrow(/\.fig/);
});
