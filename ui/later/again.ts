import { DEFAULT_MODEL } from '../../src/openrouter/models';
import type { Again } from '../components/recall-menu';
import type { Restyle } from '../pixels/look';
import { LENT } from '../state/lent';
import type { Entry } from '../state/rows';

const { compose, models, preparing, waitingFor } = LENT;

/** The model that draws it: its own, where that can. `null`: what was sent then is not known now. */
export function modelFor({ card: { recipe, request }, picture }: Entry, what: Again) {
  const own = models.value.find(({ id }) => id === recipe.model);
  if (!recipe.prompt || picture.state.at === 'unusable') return null;
  if (what === 'restyle') return own?.takesImage ? own.id : DEFAULT_MODEL;
  return own && (recipe.strength === null || request?.input) ? own.id : null;
}

/** One more by the same recipe, or with the picture itself as the input, beside it in its row. */
export async function drawAgain(entry: Entry, what: Again): Promise<void> {
  const { click, recipe, request, target, restyle } = entry.card;
  const model = modelFor(entry, what);
  if (!model || preparing.value || waitingFor.value.length > 0 || !LENT.hasKey()) return;
  const stop = (preparing.value = new AbortController());
  try {
    const { usd: price } = LENT.priceOfModel(model);
    const before = LENT.spentSoFar();
    const rise = LENT.hasRisen(model, price);
    const made =
      what === 'restyle'
        ? await inputFrom(entry, stop.signal)
        : { input: request && request.input, restyle };
    if (await rise) return LENT.tellProblem({ kind: 'price-rose' });
    if (!made) return LENT.tellProblem({ kind: 'not-exported', failure: 'failed' });
    const { strength } = made.input ?? compose.value;
    const drawn = LENT.draft(
      { mode: what === 'restyle' ? what : recipe.mode, model, strength },
      recipe.prompt,
      recipe.palette,
      recipe.ratio,
      made.input && made.input.dataUrl,
    );
    const card = LENT.bareCard({
      ...{ ...drawn, click, target, before, price, state: { at: 'draft' } },
      attempt: { posts: LENT.freeze(drawn.request), alone: true },
      restyle: made.restyle,
      usual: models.value.find(({ id }) => id === model)?.usual ?? 0,
      startedAt: performance.now(),
    });
    LENT.addCards([card]);
    preparing.value = null;
    await LENT.runAttempt(card.id, { type: 'click' });
  } finally {
    if (preparing.value === stop) preparing.value = null;
  }
}

/** `null` when it cannot be read, or is too long and thin. */
async function inputFrom({ card, picture: { blob, cut } }: Entry, signal: AbortSignal) {
  const part = cut.kind === 'cut' ? cut.rect : null;
  const behind = card.recipe.palette.background?.hex ?? '#ffffff';
  const padded = await LENT.pixels('pad-input', { picture: blob, part, behind }, signal).catch(
    () => null,
  );
  if (!padded || 'kind' in padded) return null;
  const { dataUrl, registration } = padded;
  const restyle: Restyle = { registration, kept: [], profile: 'SRGB' };
  return { input: { dataUrl, strength: compose.value.strength }, restyle };
}
