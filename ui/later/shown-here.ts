import type { PictureRowProps } from '../components/picture-row';
import { LENT } from '../state/lent';
import type { HereProps } from './here';
import { here, snapHere } from './look-here';

/** For the off-palette view of a picture that is in no row. */
const HERE = 'here';

/** What is to be said of the picture on the selected layer, `row` being what was made of it. */
export function shownHere(row: PictureRowProps | null): HereProps {
  const { seen, remark, recolour } = here.value ?? { seen: null, remark: null, recolour: null };
  const off = LENT.offShown.value === HERE;
  return {
    row,
    picture:
      seen && !LENT.rowHere.value
        ? {
            src: off ? seen.told.off : seen.thumbnail,
            score: LENT.scoreOf(HERE, seen.told, () => void snapHere()),
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
}
