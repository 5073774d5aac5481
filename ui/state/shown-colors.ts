import { computed } from '@preact/signals-core';
import type { AsideProps } from '../components/aside';
import type { LayerLineProps } from '../components/layer-line';
import type { Colors } from '../screens/colors-from';
import { selectionWords } from '../words/selection';
import { showImage, showing } from './show';
import {
  askedLender,
  chooseLenderByKey,
  otherColors,
  outdated,
  paletteRead,
  readingPalette,
  toMeasure,
  useSelection,
} from './palette';
import { selection } from './selection';

/** The menu's entry for a palette whose lender is not selected now. */
const KEPT = 'kept';

export const shownColors = computed((): Colors => {
  const read = paletteRead.value;
  const selected = selectionWords(selection.value);
  if (selected === null && !read) return { at: 'empty', onShowImage: showImage };
  if (readingPalette.value || !read) {
    const name = read?.from ?? selected ?? '';
    return { at: 'reading', line: { name, onShow: null, menu: menu(askedLender.value, name) } };
  }
  const { palette, from, layerId, key, revision } = read;
  const line: LayerLineProps = {
    ...(key === 'none' ? { words: from, name: null } : { name: from }),
    onShow: showing(layerId),
    menu: menu(key === 'none' || revision === selection.value.revision ? key : KEPT, from),
  };
  const aside = remark(selected);
  if (key === 'none') return { at: 'none', line, aside };
  const colorless = palette.swatches.length === 0 && !palette.background;
  return colorless ? { at: 'colorless', line, aside } : { at: 'read', line, palette, aside };
});

function menu(value: string, from: string): LayerLineProps['menu'] {
  const { count, ancestors } = selection.value;
  return {
    label: 'Change what lends the colours',
    value,
    options: [
      ...(value === KEPT ? [{ value: KEPT, label: from }] : []),
      ...(count > 0 ? [{ value: 'selection', label: 'Selection' }] : []),
      ...ancestors.map(({ id, name }) => ({ value: id, label: name })),
      { value: 'none', label: 'No palette' },
    ],
    onChange: chooseLenderByKey,
  };
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
