import { editStrip, type Edited, openPalette, type StripEdit } from '../../src/palette/edit-strip';
import type { Palette } from '../../src/recipe';

/** What the panel asks about strips. No pixels, but nothing it needs before it opens. */
export const STRIP_JOBS = {
  'edit-strip': ({ strip, edit }: { strip: Edited; edit: StripEdit }) =>
    Promise.resolve(editStrip(strip, edit)),
  'open-palette': (palette: Palette) => Promise.resolve(openPalette(palette)),
};
