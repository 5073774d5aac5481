import { computed } from '@preact/signals-core';
import type { HereProps } from '../later/here';
import { here, rowHere, snapHere } from './here';
import { scoreOf, shownFreeRow } from './shown-rows';
import { offShown } from './snap';

/** For the off-palette view of a picture that is in no row. */
const HERE = 'here';

/** What is to be said of the picture on the selected layer. */
export const shownHere = computed((): HereProps => {
  const { seen, remark, recolour } = here.value ?? { seen: null, remark: null, recolour: null };
  const off = offShown.value === HERE;
  return {
    row: shownFreeRow.value,
    picture:
      seen && !rowHere.value
        ? {
            src: off ? seen.told.off : seen.thumbnail,
            score: scoreOf(HERE, seen.told, () => void snapHere()),
          }
        : null,
    aside: remark
      ? {
          text: remark,
          action: recolour && {
            label: 'Recolour this picture, free',
            onPress: () => void snapHere(recolour),
          },
        }
      : null,
  };
});
