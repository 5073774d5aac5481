import { RATIOS } from '../recipe';
import { dig, digList, digNumber, digText } from './dig';
import { type Model, MODELS } from './models';

/** The public list of all image models; no key needed. */
export const LIST_PATH = '/api/v1/images/models';

/** Unix seconds: the table has every model that was there then, but for those left out on purpose. */
const TABLE_MADE = Date.UTC(2026, 9, 15) / 1000;
/** Characters of a name that fit beside a price. */
const LONGEST_NAME = 20;
/** USD for one picture: whatever costs more is more likely told in another unit. */
const MOST = 2;
/** However many are added at once. */
const MOST_MODELS = 12;

/**
 * Models that came after the table and are used just as those in it are: Recraft's, raster, with one
 * input picture at most, in every shape. Whatever does not say so plainly is left out. Their price
 * stands in a record of their own.
 */
export function newModels(list: unknown): Omit<Model, 'price'>[] {
  const known = new Set(MODELS.map(({ id }) => id));
  const found = new Map<string, Omit<Model, 'price'>>();
  for (const item of digList(list, 'data')) {
    const model = modelFrom(item);
    if (model && !known.has(model.id)) found.set(model.id, model);
  }
  return [...found.values()].slice(0, MOST_MODELS);
}

/** USD for one picture, where a picture is all that is ever charged for; else `null`. */
export function plainPriceOf(record: unknown): number | null {
  const lines = digList(record, 'endpoints').flatMap((one) => digList(one, 'pricing'));
  const prices = lines.map((line) =>
    digText(line, 'billable') === 'output_image' && digText(line, 'unit') === 'image'
      ? digNumber(line, 'cost_usd')
      : null,
  );
  const [price = null, ...others] = prices;
  const isPlain = price !== null && price > 0 && price <= MOST;
  return isPlain && others.every((other) => other === price) ? price : null;
}

function modelFrom(item: unknown): Omit<Model, 'price'> | null {
  const id = digText(item, 'id') ?? '';
  const title = (digText(item, 'name') ?? '')
    .replace(/[\p{C}\s]+/gu, ' ')
    .replace(/^\s*(Recraft: ?)?(Recraft )?/, '')
    .trim();
  if (!/^recraft\/[\w.-]{1,80}$/.test(id) || title === '') return null;
  if ((digNumber(item, 'created') ?? 0) < TABLE_MADE) return null;

  const inputs = digList(item, 'architecture', 'input_modalities');
  const outputs = digList(item, 'architecture', 'output_modalities');
  const isPicture = outputs.length === 1 && outputs[0] === 'image';
  const isAsked =
    inputs.includes('text') && inputs.every((one) => one === 'text' || one === 'image');
  if (!isPicture || !isAsked) return null;

  const can = dig(item, 'supported_parameters');
  const formats = digList(can, 'output_format', 'values');
  const shapes = digList(can, 'aspect_ratio', 'values');
  if (/svg|vector/i.test(`${id} ${title} ${formats.join(' ')}`)) return null;
  if (!RATIOS.every((ratio) => shapes.includes(ratio))) return null;

  const takes = digNumber(can, 'input_references', 'max') ?? 0;
  const needs = digNumber(can, 'input_references', 'min') ?? 0;
  if (needs > 0 || takes > 1) return null;
  return {
    ...{ id, name: shortened(title), title, tier: null, usual: 0, scale: 1 },
    takesImage: takes === 1 && inputs.includes('image'),
  };
}

function shortened(name: string): string {
  const characters = Array.from(name);
  if (characters.length <= LONGEST_NAME) return name;
  return `${characters.slice(0, LONGEST_NAME - 1).join('')}…`;
}
