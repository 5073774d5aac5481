import { computed } from '@preact/signals-core';
import type { AsideProps } from '../components/aside';
import type { LayerLineProps } from '../components/layer-line';
import type { Colors } from '../screens/colors-from';
import { selectionWords } from '../words/selection';
import { change, compose } from './compose';
import { colorMenu, KEPT } from './color-menu';
import { otherColors, paletteRead } from './palette';
import {
  askedLender,
  outdated,
  readingPalette,
  stopWalk,
  toMeasure,
  useSelection,
  walked,
} from './read-colors';
import { isSaved, toggleSaved } from './saved-palettes';
import { selection } from './selection';
import { showImage, showing } from './show';
import { edit, undoing } from './strip';

export const shownColors = computed((): Colors => {
  const read = paletteRead.value;
  const selected = selectionWords(selection.value);
  if (readingPalette.value || (!read && selected !== null)) {
    const name = read?.from ?? selected ?? '';
    const line = { name, onShow: null, menu: menu(askedLender.value, name) };
    return { at: 'reading', line, aside: walking() };
  }
  if (!read) {
    const words = 'Nothing selected';
    const line = { words, name: null, onShow: null, menu: menu(KEPT, 'Nothing') };
    return { at: 'empty', line, onShowImage: showImage };
  }
  const { strip, palette, words, from, layerId, key, revision } = read;
  const line: LayerLineProps = {
    ...(key === 'none' ? { words: from, name: null } : { name: from }),
    onShow: showing(layerId),
    menu: menu(key === 'selection' && revision !== selection.value.revision ? KEPT : key, from),
  };
  const aside = remark(selected);
  if (key === 'none') return { at: 'none', line, aside };
  if (strip.entries.length === 0 && !strip.background && key !== 'own') {
    return { at: 'colorless', line, aside };
  }
  return {
    at: 'read',
    line,
    strip: {
      strip,
      used: palette.swatches.length,
      onEdit: edit,
      onUndo: undoing(),
      saved: isSaved(),
      onSave: toggleSaved,
      words,
      told: compose.value.colorWords,
      onTell: (told) => change({ colorWords: told }),
    },
    aside,
  };
});

function menu(value: string, from: string): LayerLineProps['menu'] {
  return {
    label: 'Change what lends the colours',
    ...colorMenu(value, from),
  };
}

function walking(): AsideProps | null {
  if (!walked.value) return null;
  const [read, known] = [walked.value.read, walked.value.known].map((count) =>
    count.toLocaleString('en'),
  );
  const action = { label: 'Stop', onPress: stopWalk };
  return { text: `Read ${read} of ${known} layers`, action };
}

/** One at most: what matters more comes first. */
function remark(selected: string | null): AsideProps | null {
  if (otherColors.value) {
    const action = { label: 'Use them', onPress: useSelection };
    return { text: 'Selection has other colours', action };
  }
  if (outdated.value && selected !== null) {
    return { text: 'Colours changed', action: { label: 'Refresh', onPress: useSelection } };
  }
  if (toMeasure.value) {
    const action = { label: 'Measure', onPress: toMeasure.value };
    return { text: 'Widths not measured, as that was slow', action };
  }
  return null;
}
