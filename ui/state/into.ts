import { computed, signal } from '@preact/signals-core';
import { fillText } from '../../src/target/fill-text';
import type { Proposal } from '../../src/target/proposal';
import { targetChoices } from '../../src/target/target-choices';
import { addWords } from '../../src/prompt/add-words';
import { STYLES } from '../../src/prompt/styles';
import { compose } from './compose';
import { cropped, reshaped } from './shape';
import { paletteRead } from './palette';
import { selection } from './selection';

/** Everything the next pictures can go into, the proposal first. */
export const intoChoices = computed(() => targetChoices(selection.value, compose.value.mode));

const occasion = computed(() => `${selection.value.revision} ${compose.value.mode}`);
/** Counts only for the selection and the mode it was made for. */
const chosen = signal({ of: '', index: 0 });

export const intoIndex = computed(() =>
  chosen.value.of === occasion.value ? chosen.value.index : 0,
);

export function chooseInto(index: number): void {
  chosen.value = { of: occasion.value, index };
}

/** Where the next pictures will go, in reading order. */
export const into = computed((): readonly Proposal[] => {
  const choice = intoChoices.value[intoIndex.value] ?? [];
  const { keepText, mode } = compose.value;
  if (mode === 'illustrate') return choice.map(reshaped);
  return keepText ? choice : choice.map(flat);
});

function flat(proposal: Proposal): Proposal {
  const { target } = proposal;
  if (target.kind !== 'restyled') return proposal;
  return { ...proposal, target: { ...target, kind: 'new' }, into: 'new-layer' };
}

/** What the designer wants `{text}` to stand for, by layer. */
const edited = signal<ReadonlyMap<string, string>>(new Map());

export function wordsOf({ layer }: Proposal): string {
  return layer ? (edited.value.get(layer.id) ?? layer.words) : '';
}

export function editWords(layerId: string, words: string): void {
  edited.value = new Map(edited.value).set(layerId, words);
}

/** Asked for where much of the edges is cropped. */
export const CALM_EDGES = 'subject centred, calm edges';

/** The designer's own words for one target, their `{text}` filled in. */
export function ownWords(proposal: Proposal): string {
  return fillText(compose.value.prompt, wordsOf(proposal)).trim();
}

/** The prompt as it is sent for one target. */
export function promptFor(proposal: Proposal): string {
  const { style, calmEdges, colorWords } = compose.value;
  const added = [
    STYLES[style],
    calmEdges && cropped(proposal.target) ? CALM_EDGES : '',
    colorWords ? (paletteRead.value?.words ?? '') : '',
  ];
  return addWords(ownWords(proposal), added.filter(Boolean));
}
