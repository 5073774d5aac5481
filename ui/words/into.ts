import type { Selection } from '../../src/layer';
import type { Proposal } from '../../src/target/proposal';
import { REFUSES_FILL } from './refuses-fill';

/** What takes the picture: our words, the designer's name, and what is worth knowing of it. */
export interface IntoWords {
  readonly words: string;
  readonly name: string | null;
  readonly layerId: string | null;
  readonly note: string | null;
}

export function intoWords(
  going: readonly Proposal[],
  { layers, count }: Pick<Selection, 'layers' | 'count'>,
): IntoWords | null {
  const [first] = going;
  if (!first) return null;
  if (going.length > 1) {
    const known = layers.length;
    const note =
      count > known ? `Only the first ${known} of ${count.toLocaleString('en')} are used.` : null;
    return { words: `${going.length} layers`, name: null, layerId: null, note };
  }
  const { target, layer, into } = first;
  if (target.kind === 'fill') {
    return { words: '', name: target.name, layerId: target.nodeId, note: fillNote(first) };
  }
  if (!layer) return { words: 'New layer', name: null, layerId: null, note: null };
  return {
    words: into === 'restyled-frame' ? 'New frame beside' : 'New layer beside',
    name: layer.name,
    layerId: layer.id,
    note: first.why && REFUSES_FILL[first.why],
  };
}

/** One entry of the menu. */
export function choiceWords(going: readonly Proposal[]): string {
  const said = intoWords(going, { layers: [], count: 0 });
  if (!said) return '';
  const behind = going.length === 1 && going[0]?.into === 'background' ? ' (background)' : '';
  return [said.words, said.name].filter(Boolean).join(' ') + behind;
}

function fillNote({ into, inAllInstances, layer }: Proposal): string | null {
  if (inAllInstances) return 'In all its instances.';
  if (into === 'override') return 'In this instance only.';
  if (into === 'background') return 'Behind what is in it.';
  return into === 'picture-child' && layer ? `In ${layer.name}.` : null;
}
