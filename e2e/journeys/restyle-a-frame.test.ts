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

test('the answer stands beside it, of its size, on a frame of its own', async () => {
  const { document } = designer.drive;
  const [frame = '', made = ''] = await document.find(['Mobile', 'Mobile — restyled']);
  const original = await document.node(frame, 'x', 'y', 'width', 'height');
  const placed = await document.node(made, 'x', 'y', 'width', 'height', 'type', 'fills');
  expect(placed).toMatchObject({
    type: 'FRAME',
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

test('its words stay words: editable copies on top, at the same places', async () => {
  const { document } = designer.drive;
  const layers = await document.layers();
  const [frame = '', made = ''] = await document.find(['Mobile', 'Mobile — restyled']);
  const texts = layers.filter(({ parentId, type }) => parentId === made && type === 'TEXT');
  expect(texts.length).toBeGreaterThan(1);
  const [origin, copy] = await Promise.all([
    document.node(frame, 'x', 'y'),
    document.node(made, 'x', 'y', 'layoutMode'),
  ]);
  expect(copy['layoutMode']).toBe('NONE');
  for (const { id, name } of texts.slice(0, 3)) {
    const words = await document.get(id, 'characters');
    const twin = layers.find((one) => one.name === name && one.id !== id && one.type === 'TEXT');
    expect(words).toBe(await document.get(twin?.id ?? '', 'characters'));
  }
  expect(origin['x']).not.toBe(copy['x']);
});

test('too tall a frame is refused before anything is paid', async () => {
  const sent = designer.drive.openrouter.ledger.charges.length;
  const { document } = designer.drive;
  const [mobile = ''] = await document.find(['Mobile']);
  await designer.edit((id) => {
    window.playground?.document.resize(id, 200, 1400);
    window.playground?.document.commitUndo();
  }, mobile);
  await designer.drive.select(mobile);
  await designer.panel.locator('.row', { hasText: /^Into/ }).getByText('Mobile').first().waitFor();
  await designer.button.click();
  await designer.problem.getByText(/very tall \(1 : 7/).waitFor();
  expect(designer.drive.openrouter.ledger.charges).toHaveLength(sent);
});
