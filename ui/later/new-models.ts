import { DEFAULT_MODEL, type Model, MODELS, recordPath } from '../../src/openrouter/models';
import { LIST_PATH, newModels, plainPriceOf } from '../../src/openrouter/new-models';
import { LENT } from '../state/lent';

const READING_MS = 20_000;

/**
 * Adds to the table what OpenRouter has of the same kind since, at the price told. A model that was
 * chosen and is there no more gives way to the standard one, and that is said.
 */
export async function findNewModels(): Promise<void> {
  const { json, status } = await read(LIST_PATH);
  if (status !== 200) return;
  const found = await Promise.all(newModels(json).map(priced));
  LENT.models.value = [...MODELS, ...found.flatMap((model) => model ?? [])];
  // The settings may come later than the list.
  LENT.effect(() => {
    const { value: wanted } = LENT.wantedModel;
    if (!LENT.models.value.some(({ id }) => id === wanted)) void Promise.resolve().then(giveWay);
  });
}

function giveWay(): void {
  LENT.change({ model: DEFAULT_MODEL });
  LENT.tellProblem({ kind: 'model-gone' });
}

async function priced(model: Omit<Model, 'price'>): Promise<Model | null> {
  const { json } = await read(recordPath(model.id));
  const price = plainPriceOf(json);
  if (price === null) return null;
  LENT.knownPrices.value = new Map(LENT.knownPrices.value).set(model.id, price);
  return { ...model, price };
}

function read(path: string) {
  return LENT.fetchJson(path, AbortSignal.timeout(READING_MS));
}
