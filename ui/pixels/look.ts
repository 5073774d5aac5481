import { imageHeader } from '../../src/image/image-header';
import { planImage } from '../../src/image/plan-image';
import type { ColorProfile, KeptLayer } from '../../src/layer';
import type { UnusableWhy } from '../../src/openrouter/refusals';
import type { Palette } from '../../src/recipe';
import { hardToRead, type HardToRead } from '../../src/restyle/contrast';
import { type Cut, cutAway } from '../../src/restyle/cut-away';
import type { Registration } from '../../src/restyle/fit-shape';
import { lookAt } from './look-at';
import { tell, type Told } from './tell';

/** What a restyle needs to know of its frame when the answer comes. */
export interface Restyle {
  readonly registration: Registration;
  readonly kept: readonly KeptLayer[];
  readonly profile: ColorProfile;
}

interface LookedAt {
  readonly blob: Blob;
  readonly palette: Palette;
  /** The frame it is of, and that frame's height in the document. */
  readonly restyle: (Restyle & { readonly height: number }) | null;
}

export type Look =
  | { readonly unusable: UnusableWhy }
  | {
      readonly unusable: null;
      /** Pixels of what is shown. */
      readonly width: number;
      readonly height: number;
      /** Which part of the picture is shown; whole where there was no frame. */
      readonly cut: Cut;
      readonly thumbnail: string;
      readonly told: Told;
      readonly hardToRead: readonly HardToRead[];
    };

/** What a picture is, what it looks like and how well it keeps the palette. */
export async function look({ blob, palette, restyle }: LookedAt): Promise<Look> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const plan = planImage(bytes);
  if (plan.kind === 'refuse') return { unusable: plan.why };
  const size = imageHeader(bytes, plan.type) ?? plan;
  const cut: Cut = restyle ? cutAway(size, restyle.registration) : { kind: 'whole' };
  try {
    const { pixels, ...shown } = await lookAt(blob, cut.kind === 'cut' ? cut.rect : null);
    return {
      ...{ unusable: null, cut, ...shown },
      told: await tell(pixels, palette),
      hardToRead:
        restyle && cut.kind !== 'flat'
          ? hardToRead(restyle.kept, pixels, restyle, restyle.profile)
          : [],
    };
  } catch {
    return { unusable: 'broken' };
  }
}
