import type { Snapping } from '../../src/recipe';
import type { Told } from './tell';

/** One of the ways in which a picture can be snapped otherwise. */
export interface Choice {
  readonly key: Exclude<keyof Snapping, 'amount'>;
  readonly label: string;
  /** Of a pair: the colour that becomes another. */
  readonly from: string | null;
  readonly options: readonly Option[];
}

interface Option {
  /** What {@link Snapping} says of it, as text; of a pair what the colour becomes. */
  readonly value: string;
  readonly label: string;
  /** What to change to have it. */
  readonly how: Partial<Snapping>;
}

/** Every way there is; the first two are asked for most. */
export function snapChoices(
  { pairs }: Snapping,
  used: Told['used'],
  strangers: readonly string[],
): Choice[] {
  const nameOf = (hex: string) => used.find((one) => one.hex === hex)?.name ?? hex;
  const own = pairs.map(({ from }) => from).filter((from) => !strangers.includes(from));
  const tos = [...new Set([...used.map(({ hex }) => hex), ...pairs.map(({ to }) => to)])];
  const become = (from: string): Choice => ({
    ...{ key: 'pairs', label: nameOf(from), from },
    options: [
      ...(own.includes(from) ? [] : [{ value: '', label: 'Nearest', how: without(from) }]),
      ...tos.map((to) => ({ value: to, label: nameOf(to), how: having(from, to) })),
    ],
  });
  const without = (from: string) => ({ pairs: pairs.filter((pair) => pair.from !== from) });
  const having = (from: string, to: string) => ({
    pairs: own.includes(from)
      ? pairs.map((pair) => (pair.from === from ? { from, to } : pair))
      : [...without(from).pairs, { from, to }],
  });
  return [...WAYS, ...own.map(become), ...strangers.map(become)];
}

function way<K extends Exclude<Choice['key'], 'pairs'>>(
  key: K,
  label: string,
  ...options: readonly (readonly [Snapping[K], string])[]
): Choice {
  return {
    ...{ key, label, from: null },
    options: options.map(([to, words]) => {
      return { value: String(to), label: words, how: { [key]: to } };
    }),
  };
}

const WAYS = [
  way(
    'method',
    'Colours',
    ['keep-shading', 'Keep shading'],
    ['exact', 'Exact'],
    ['hue-only', 'Hue only'],
  ),
  way(
    'ground',
    'Background',
    ['as-drawn', 'As drawn'],
    ['exact', 'Exact'],
    ['transparent', 'Transparent'],
  ),
  way('hardEdges', 'Edges', [false, 'Soft'], [true, 'Hard']),
  way('protectNeutrals', 'Greys', [false, 'Matched too'], [true, 'Kept grey']),
];
