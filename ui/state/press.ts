import { signal } from '@preact/signals-core';
import { freeze } from '../../src/attempt/freeze';
import { createPool } from '../../src/attempt/pool';
import { LONGEST_PROMPT } from '../../src/openrouter/picture-request';
import { fitShape } from '../../src/restyle/fit-shape';
import type { Proposal } from '../../src/target/proposal';
import type { RouteName } from '../../src/recipe';
import { account, askingForKey } from './account';
import {
  addCards,
  type Card,
  cardOf,
  changeCard,
  findCard,
  newId,
  nextClick,
  refusalOf,
  removeDrafts,
  waitingFor,
} from './cards';
import { change, compose, model } from './compose';
import { draft } from './draft';
import { into, ownWords, promptFor } from './into';
import { erase } from './journal';
import { withPrompt } from './offered-words';
import { agreed, order } from './order';
import { NOTHING, type PaletteRead } from './palette';
import { type Problem, tell } from './problem';
import { hasRisen, priceOfModel } from './prices';
import { takePalette } from './read-colors';
import { restyleInput } from './restyle-input';
import { runAttempt } from './run-attempt';
import { ratioFor } from './shape';
import { spentSoFar } from './spend';
import { noteRecent } from './saved-palettes';

/** Colours are measured and frames drawn before anything is sent. */
export const preparing = signal<AbortController | null>(null);

const AT_ONCE = 3;
let stopping = new AbortController();

/**
 * The click. Everything is fixed here, before anything is awaited but the colours and the export:
 * words, targets by id, price. One click makes each of its attempts once, however often it is
 * repeated.
 */
export async function press(): Promise<void> {
  if (preparing.value || waitingFor.value.length > 0) return;
  const fixed = fix();
  const obstacle = whyNot(fixed.aims);
  tell(obstacle);
  if (obstacle) return;
  if (!hasKey() || !agreed()) return;

  const stop = (preparing.value = stopping = new AbortController());
  try {
    const before = spentSoFar();
    const rise = hasRisen(fixed.settings.model, fixed.price);
    const read = await takePalette();
    const made = (await rise)
      ? ({ kind: 'price-rose' } as const)
      : await prepare(fixed, read, before, stop.signal);
    if (stop.signal.aborted) return;
    if ('kind' in made) {
      tell(made);
      return;
    }
    if (read) noteRecent(read);
    addCards(made);
    change({ prompts: withPrompt(fixed.settings.prompts, fixed.settings.prompt) });
    preparing.value = null;
    const pool = createPool(AT_ONCE);
    await Promise.all(made.map(({ id }) => pool(() => begin(id, stop), stop.signal)));
  } finally {
    if (preparing.value === stop) preparing.value = null;
  }
}

/** Frees the panel. What is sent goes on, because stopping would not make it free. */
export function stopWaiting(): void {
  stopping.abort();
  removeDrafts();
  for (const { id } of waitingFor.value) void runAttempt(id, { type: 'stop' });
}

/** The same request again, singly. On the images route a restyle goes without its strength. */
export async function tryAgain(cardId: string, route: RouteName = 'chat'): Promise<void> {
  const asked = findCard(cardId);
  if (!asked?.request || !hasKey()) return;
  const { model } = asked.recipe;
  const rose = await hasRisen(model, asked.price);
  const card = findCard(cardId);
  if (!card?.request || refusalOf(card) === null) return;
  if (rose) {
    changeCard(cardId, { price: priceOfModel(model).usd });
    return tell({ kind: 'price-rose' });
  }
  const recipe = route === 'images' ? { ...card.recipe, strength: null } : card.recipe;
  const id = newId();
  changeCard(cardId, {
    ...{ id, recipe, state: { at: 'draft' }, startedAt: performance.now() },
    attempt: { ...card.attempt, posts: freeze(card.request, route) },
    before: spentSoFar(),
  });
  erase(cardId);
  await runAttempt(id, { type: 'click' });
}

/** Asks for one where there is none. */
export function hasKey(): boolean {
  const saved = account.value.at === 'saved';
  if (!saved) askingForKey.value = true;
  return saved;
}

interface Aim {
  readonly proposal: Proposal;
  readonly prompt: string;
  /** What a new layer is named from. */
  readonly words: string;
}

function fix() {
  return {
    settings: compose.value,
    aims: into.value.map((proposal): Aim => {
      return { proposal, prompt: promptFor(proposal), words: ownWords(proposal) };
    }),
    pictures: order.value.pictures,
    price: order.value.each.usd,
    usual: model.value.usual,
  };
}

async function prepare(
  { settings, aims, pictures, price, usual }: ReturnType<typeof fix>,
  read: PaletteRead | null,
  before: Card['before'],
  signal: AbortSignal,
): Promise<Card[] | Problem> {
  const palette = read?.palette ?? NOTHING;
  const click = nextClick();
  const made: Card[] = [];
  for (const { proposal, prompt, words } of aims) {
    if (signal.aborted) break;
    const { target } = proposal;
    const input = settings.mode === 'restyle' ? await restyleInput(target, palette, signal) : null;
    if (input && 'kind' in input) return input;
    for (let index = 0; index < pictures; index++) {
      const drafted = draft(settings, prompt, palette, ratioFor(target), input && input.dataUrl);
      made.push({
        ...drafted,
        id: newId(),
        click,
        attempt: { posts: freeze(drafted.request), alone: pictures === 1 },
        before,
        target: target.name === '' ? { ...target, name: words } : target,
        restyle: input && { ...input, profile: read?.profile ?? 'SRGB' },
        ...{ raw: null, onto: null },
        price,
        usual,
        startedAt: performance.now(),
        state: { at: 'draft' },
        pictures: [],
      });
    }
  }
  return made;
}

/** What these refuse they would refuse to all the others too. */
const FOR_ALL: ReadonlySet<string> = new Set(['bad-key', 'no-credit', 'key-limit', 'forbidden']);

async function begin(id: string, stop: AbortController): Promise<void> {
  await runAttempt(id, { type: 'click' });
  const { state } = cardOf(id);
  if (state.at !== 'refused' || !FOR_ALL.has(state.refusal.kind)) return;
  stop.abort();
  removeDrafts();
}

function whyNot(aims: readonly Aim[]): Problem | null {
  const { mode } = compose.value;
  const [first] = aims;
  if (!first) return { kind: 'nothing-to-restyle' };
  if (aims.some(({ prompt }) => prompt === '')) return { kind: 'empty-prompt' };
  if (aims.some(({ prompt }) => prompt.length > LONGEST_PROMPT)) return { kind: 'long-prompt' };
  if (mode === 'illustrate') return null;
  if (!model.value.takesImage) return { kind: 'no-restyle' };
  const shapes = aims.map(({ proposal: { target } }) =>
    fitShape(target.box.width, target.box.height),
  );
  return shapes.find((fits) => fits.kind === 'too-long') ?? null;
}
