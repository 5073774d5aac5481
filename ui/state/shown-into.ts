import { computed } from '@preact/signals-core';
import { usesText } from '../../src/target/fill-text';
import type { IntoProps } from '../screens/into';
import type { LayerWordsProps } from '../screens/layer-words';
import { choiceWords, intoWords } from '../words/into';
import { compose } from './compose';
import { chooseInto, editWords, into, intoChoices, intoIndex, wordsOf } from './into';
import { selection } from './selection';
import { showing } from './show';

export const shownInto = computed((): IntoProps => {
  const said = intoWords(into.value, selection.value);
  if (!said) return { line: null, note: null };
  const { words, name, layerId, note } = said;
  // What a restyle becomes is asked by its text alone.
  const choices = compose.value.mode === 'illustrate' ? intoChoices.value : [];
  const menu = {
    label: 'Change what takes the picture',
    value: String(intoIndex.value),
    options: choices.map((choice, index) => ({
      value: String(index),
      label: choiceWords(choice),
    })),
    onChange: (index: string) => {
      chooseInto(Number(index));
    },
  };
  const line = { words, name, onShow: showing(layerId), menu: choices.length > 1 ? menu : null };
  return { line, note };
});

export const shownLayerWords = computed((): LayerWordsProps | null => {
  const going = into.value;
  const asks = usesText(compose.value.prompt);
  if (going.length < 2 && !asks) return null;
  const layers = going.flatMap((proposal) => {
    const { layer, target } = proposal;
    return layer
      ? [{ id: layer.id, name: target.name || layer.name, words: wordsOf(proposal) }]
      : [];
  });
  return layers.length > 0 ? { layers, onWords: asks ? editWords : null } : null;
});
