import { expect, test } from 'vitest';
import { MODELS } from './models';
import { newModels, plainPriceOf } from './new-models';

const V5 = {
  id: 'recraft/recraft-v5',
  name: 'Recraft: Recraft V5',
  created: Date.UTC(2027, 0, 20) / 1000,
  architecture: { input_modalities: ['text', 'image'], output_modalities: ['image'] },
  supported_parameters: {
    aspect_ratio: { type: 'enum', values: ['1:1', '4:3', '3:4', '16:9', '9:16', 'auto'] },
    input_references: { type: 'range', min: 0, max: 1 },
  },
};
const can = (part: object) => ({ supported_parameters: { ...V5.supported_parameters, ...part } });
const found = (...parts: object[]) =>
  newModels({ data: parts.map((part) => ({ ...V5, ...part })) });

test('a new model of the same kind is offered under its own name, as one nobody has timed', () => {
  expect(found({})).toEqual([
    {
      ...{ id: 'recraft/recraft-v5', name: 'V5', title: 'V5', tier: null },
      ...{ usual: 0, scale: 1, takesImage: true },
    },
  ]);
});

test('one that takes no picture cannot restyle', () => {
  const bare = { input_modalities: ['text'], output_modalities: ['image'] };
  expect(found({ architecture: bare })[0]?.takesImage).toBe(false);
  expect(found(can({ input_references: undefined }))[0]?.takesImage).toBe(false);
  expect(found(can({ input_references: { min: 0, max: 0 } }))[0]?.takesImage).toBe(false);
});

test.each([
  ['no list', null],
  ['a list of something else', { data: [null, 7, 'recraft/recraft-v5', [], {}] }],
  ['an error', { error: { code: 404 } }],
])('%s adds nothing', (_, list) => {
  expect(newModels(list)).toEqual([]);
});

test.each<[string, object]>([
  ['is in the table', { id: MODELS[0]?.id }],
  ['is somebody else’s', { id: 'other/model' }],
  ['has an odd address', { id: 'recraft/../keys' }],
  ['has no name', { name: ' ' }],
  ['was there before the table', { created: Date.UTC(2025, 0, 1) / 1000 }],
  ['does not say since when', { created: '2027' }],
  ['draws vectors', can({ output_format: { type: 'enum', values: ['svg'] } })],
  ['is called a vector model', { id: 'recraft/recraft-v5-vector' }],
  ['needs pictures', can({ input_references: { min: 1, max: 10 } })],
  ['takes several', can({ input_references: { min: 0, max: 10 } })],
  ['lacks a shape', can({ aspect_ratio: { type: 'enum', values: ['1:1', '16:9'] } })],
  ['says nothing of what it can', { supported_parameters: undefined }],
  [
    'hears',
    { architecture: { input_modalities: ['text', 'audio'], output_modalities: ['image'] } },
  ],
  ['talks', { architecture: { input_modalities: ['text'], output_modalities: ['image', 'text'] } }],
])('one that %s is left out', (_, part) => {
  expect(found(part)).toEqual([]);
});

test('a long name is cut, and whole in the title; what is no text in it is gone', () => {
  const name = `Recraft: V5\u202e \n${'Landscape '.repeat(9)}`;
  const [model] = found({ name });
  expect(model?.name).toBe('V5 Landscape Landsc…');
  expect(model?.title).toBe(`V5 ${'Landscape '.repeat(9)}`.trim());
});

test('the same twice is one, and a flood of them is dammed', () => {
  expect(found({}, {})).toHaveLength(1);
  const many = Array.from({ length: 99 }, (_, at) => ({ id: `recraft/recraft-v5-${at}` }));
  expect(found(...many)).toHaveLength(12);
});

const priced = (...pricing: unknown[]) => plainPriceOf({ endpoints: [{ pricing }] });
const LINE = { billable: 'output_image', unit: 'image', cost_usd: 0.05 };

test('its price is what a picture costs, where nothing else is charged', () => {
  expect(priced(LINE)).toBe(0.05);
  expect(priced(LINE, LINE)).toBe(0.05);
});

test.each<[string, unknown[]]>([
  ['none', []],
  ['two', [LINE, { ...LINE, cost_usd: 0.09 }]],
  ['one for each request besides', [LINE, { ...LINE, unit: 'request', cost_usd: 0.005 }]],
  ['one by the megapixel', [{ ...LINE, unit: 'megapixel' }]],
  ['nothing', [{ ...LINE, cost_usd: 0 }]],
  ['less than nothing', [{ ...LINE, cost_usd: -1 }]],
  ['words', [{ ...LINE, cost_usd: '0.05' }]],
  ['a fortune', [{ ...LINE, cost_usd: 35 }]],
])('a price of %s is none', (_, lines) => {
  expect(priced(...lines)).toBeNull();
});
