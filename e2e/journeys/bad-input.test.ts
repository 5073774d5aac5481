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

test('a file that is no .fig is refused in one sentence', async () => {
  await expect(Designer.sitDown({ fig: 'package.json' })).rejects.toThrow(/\.fig/);
});
