import type { Rgb } from '../picture-job';
import type { Size } from '../picture-size';
import type { Cast } from './cast';
import { drift, shade } from './drift';
import { colorOf } from './obey';
import type { Fill, Painting } from './painting';
import type { Random } from './random';
import type { Scene } from './scene';
import { distance } from './tone';
import { visible, type Visible } from './visible';

/** Share of the picture that leaves the palette on purpose; soft edges come on top. */
const LEAST_OFF = 0.13;
const MOST_OFF = 0.19;
/** Up to this ΔE00 a colour still counts as on the palette. */
const ON_PALETTE = 5;
/** Elements from this share on get a soft change of light. */
const WORTH_SHADING = 0.03;

/**
 * Colours a scene the way the model does: mostly right, some shapes in colours nobody asked for,
 * and one large area that runs out of the palette.
 */
export async function disobey(
  size: Size,
  scene: Scene,
  cast: Cast,
  random: Random,
): Promise<Painting> {
  const seen = await visible(size, scene);
  const slots = [0, ...scene.map(({ slot }) => slot)];
  const fills = slots.map((slot, i): Fill => {
    const rgb = colorOf(cast, slot);
    if ((seen[i]?.area ?? 0) < WORTH_SHADING) return { rgb };
    return {
      stops: [
        { at: 0, rgb: shade(rgb, random) },
        { at: size.height, rgb },
      ],
    };
  });

  let missing = random.between(LEAST_OFF, MOST_OFF);
  const small = random.shuffled([...seen.keys()]).filter((i) => {
    const area = seen[i]?.area ?? 0;
    return area > 0.002 && area < missing * 0.4;
  });
  const enough = missing * random.between(0.35, 0.65);
  const drifted = new Set<number>();
  for (const i of small) {
    if (missing < enough) break;
    drifted.add(i);
    fills[i] = { rgb: drift(colorOf(cast, slots[i] ?? 0), cast.colors, random) };
    missing -= seen[i]?.area ?? 0;
  }
  const large = [...seen.keys()].filter((i) => !drifted.has(i));
  large.sort((a, b) => (seen[b]?.area ?? 0) - (seen[a]?.area ?? 0));
  for (const i of large) {
    const element = seen[i];
    if (missing < 0.01 || !element) break;
    const rgb = colorOf(cast, slots[i] ?? 0);
    const share = Math.min(missing, element.area);
    const off = drift(rgb, cast.colors, random);
    fills[i] = share < element.area ? runOff(size, element, share, rgb, off) : { rgb: off };
    missing -= share;
  }
  const [ground = { rgb: colorOf(cast, 0) }, ...shapes] = fills;
  return {
    ...size,
    ground,
    shapes: scene.map(({ path, slot }, i) => ({
      path,
      fill: shapes[i] ?? { rgb: colorOf(cast, slot) },
    })),
  };
}

/** A gradient that is off the palette for `share` of the picture, counted from the element's top. */
function runOff(size: Size, { rows }: Visible, share: number, rgb: Rgb, off: Rgb): Fill {
  const first = rows.findIndex((row) => row > 0);
  let passed = 0;
  let last = first;
  while (last < rows.length && passed < share) passed += rows[last++] ?? 0;
  const rowHeight = size.height / rows.length;
  const top = first * rowHeight;
  // On the way back the colour counts as right again a little before it is.
  const stillOff = 1 - Math.min(0.9, ON_PALETTE / distance(rgb, off));
  const back = top + ((last - first) * rowHeight) / stillOff;
  return {
    stops: [
      { at: top, rgb: off },
      { at: back, rgb },
    ],
  };
}
