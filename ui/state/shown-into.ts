import { computed } from '@preact/signals-core';
import { MODELS } from '../../src/openrouter/models';
import { cropOf } from '../../src/target/crop';
import { usesText } from '../../src/target/fill-text';
import type { Target } from '../../src/messages';
import type { AsideProps } from '../components/aside';
import type { IntoProps } from '../screens/into';
import type { LayerWordsProps } from '../later/layer-words';
import { cropWords, softWords } from '../words/fit';
import { choiceWords, intoWords } from '../words/into';
import { TIER } from '../words/model';
import { priceWords } from '../words/money';
import { change, compose, model } from './compose';
import { CALM_EDGES, chooseInto, editWords, into, intoChoices, intoIndex, wordsOf } from './into';
import { priceOfModel } from './prices';
import { selection } from './selection';
import { cropped, pictureSize } from './shape';
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
  const [only, ...more] = into.value;
  const fits = only && more.length === 0 ? fitNote(only.target) : null;
  const text = [note, fits?.text].filter(Boolean).join(' ');
  return { line, note: text ? { ...fits, text } : null };
});

/** How the picture will fit its layer, where that is worth a word before it is paid. */
function fitNote(target: Target): AsideProps | null {
  const { mode, calmEdges } = compose.value;
  if (mode === 'restyle') return null;
  const size = pictureSize(target);
  const crop = cropOf(size, target.box);
  const lost = cropWords(crop);
  if (lost !== null) {
    if (!cropped(target)) return { text: lost };
    const text = calmEdges ? `${lost} Adds “${CALM_EDGES}”.` : lost;
    const label = calmEdges ? 'Leave out' : 'Ask for calm edges';
    return { text, action: { label, onPress: () => change({ calmEdges: !calmEdges }) } };
  }
  const text = softWords(size.width, crop);
  if (text === null) return null;
  const fine = model.value.scale === 1 && MODELS.find(({ tier }) => tier === 'fine');
  if (!fine) return { text };
  const label = `${TIER.fine} ${priceWords(priceOfModel(fine.id))}`;
  return { text, action: { label, onPress: () => change({ model: fine.id }) } };
}

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
