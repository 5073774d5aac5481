import type { RefusesFill, Selection } from '../../src/layer';
import type { Target } from '../../src/messages';
import type { Mode } from '../../src/recipe';

/** What takes the picture: our words, the designer's name, and why it is not the layer itself. */
export interface IntoWords {
  readonly words: string;
  readonly name: string | null;
  readonly note: string | null;
}

export function intoWords(target: Target, selection: Selection, mode: Mode): IntoWords {
  if (target.kind === 'fill') return { words: '', name: target.name, note: null };
  const beside = selection.layers.find(({ id }) => id === target.nodeId);
  if (!beside) return { words: 'New layer', name: null, note: null };
  const why = mode === 'illustrate' ? beside.refusesFill : null;
  return { words: 'New layer beside', name: beside.name, note: why && WHY[why] };
}

const WHY: Readonly<Record<RefusesFill, string>> = {
  text: 'Text cannot hold a picture.',
  group: 'A group has no fill of its own.',
  line: 'A line has no area to fill.',
  slice: 'A slice has no fill.',
  connector: 'A connector has no area to fill.',
  section: 'A section is left as it is.',
  'component-set': 'A component set is left as it is.',
  other: 'This layer has no fill.',
  locked: 'This layer is locked.',
  hidden: 'This layer is hidden.',
  'zero-size': 'This layer has no area.',
};
