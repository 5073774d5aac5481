import { afterAll, beforeAll, expect, test } from 'vitest';
import { Designer } from '../designer';

let designer: Designer;

beforeAll(async () => {
  designer = await Designer.sitDown();
  await designer.drive.select('Mobile');
  await designer.choose('Restyle');
});

afterAll(() => designer.leave());

test('the frame goes out as the one input image, with the strength', async () => {
  const strength = designer.panel.getByRole('textbox', { name: /^Strength/ });
  await strength.fill('0.3');
  await strength.press('Enter');
  await designer.draw('a paper cut');
  await designer.waitUntilPlaced();

  const { entries } = designer.drive.openrouter.log;
  const entry = entries.find(({ route }) => route === 'chat');
  expect(entry?.body).toMatchObject({
    image_config: { strength: 0.3 },
    messages: [{ content: [{ type: 'text' }, { type: 'image_url' }] }],
  });
  const input = designer.drive.openrouter.log.inputOf(entry?.id ?? 0);
  expect(input?.length).toBeGreaterThan(1000);
});

test('the answer stands beside it, of its size, on a layer of its own', async () => {
  const { document } = designer.drive;
  const [frame = '', made = ''] = await document.find(['Mobile', 'Mobile — restyled']);
  const original = await document.node(frame, 'x', 'y', 'width', 'height');
  const placed = await document.node(made, 'x', 'y', 'width', 'height', 'type', 'fills');
  expect(placed).toMatchObject({
    type: 'RECTANGLE',
    width: original['width'],
    height: original['height'],
    fills: [{ type: 'IMAGE', scaleMode: 'FILL' }],
  });
  expect(Number(placed['x'])).toBeGreaterThanOrEqual(
    Number(original['x']) + Number(original['width']) + 40,
  );
});

test('without a selection there is nothing to restyle, and nothing is sent', async () => {
  const sent = designer.drive.openrouter.log.entries.length;
  await designer.drive.select();
  await expect.poll(() => designer.panel.getByText('Select a frame to restyle.').count()).toBe(1);
  await designer.button.click();
  await designer.problem.getByText('Select a frame to restyle.').waitFor();
  expect(designer.drive.openrouter.log.entries).toHaveLength(sent);
});
