import { pictureSize, pixelBudget, type Size } from '../picture-size';
import type { PictureJob } from '../picture-job';
import type { Settings } from '../settings';
import { cast } from './cast';
import { chooseScene } from './choose-scene';
import { decode } from './decode';
import { disobey } from './disobey';
import { dropAColor } from './drop-a-color';
import { encode } from './encode';
import { addGrain } from './grain';
import { obey } from './obey';
import { paintPixels } from './paint';
import type { Picture } from './picture';
import { Random } from './random';
import { restyle } from './restyle';
import { showEveryColor } from './show-every-color';
import { paintSvg } from './svg';

export type Habits = Pick<Settings, 'obedient' | 'grain' | 'restyleShape'>;

/** All pictures of a job. The same job, seed and habits give the same bytes. */
export async function drawPictures(
  job: PictureJob,
  seed: string,
  habits: Habits,
): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (let i = 0; i < job.count; i++) {
    pictures.push(await drawPicture(job, new Random(`${seed} ${i}`), habits));
  }
  return pictures;
}

async function drawPicture(job: PictureJob, random: Random, habits: Habits): Promise<Picture> {
  const size = sizeOf(job, habits);
  const roles = cast(job.colors, job.background, random);
  const composed = chooseScene(job.prompt, random)(size, roles, random);
  const scene = await showEveryColor(size, composed, roles, random);
  const painting = habits.obedient
    ? obey(size, scene, roles)
    : await disobey(size, dropAColor(scene, roles, random), roles, random);
  if (job.model.output === 'svg') {
    const bytes = new TextEncoder().encode(paintSvg(painting));
    return { bytes, mediaType: 'image/svg+xml', ...size };
  }

  let pixels = await paintPixels(painting);
  if (job.input) {
    const input = await decode(job.input.bytes, size);
    if (!input) throw new Error('The input image was let in although it cannot be decoded');
    const { strength } = job;
    const palette = roles.colors;
    pixels = restyle({ input, fresh: pixels, palette, strength, ...habits }, random);
  }
  if (habits.grain && !habits.obedient) addGrain(pixels, random);
  return { bytes: await encode(pixels, 'WEBP'), mediaType: 'image/webp', ...size };
}

/** A restyle keeps the shape of its input, within the pixels the model draws. */
function sizeOf(job: PictureJob, { restyleShape }: Habits): Size {
  if (!job.input || restyleShape === 'ratio') return pictureSize(job.model, job.ratio);
  const { width, height } = job.input;
  const scale = Math.min(1, Math.sqrt(pixelBudget(job.model) / (width * height)));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
