import { blankPng } from '../picture/blank-png';
import { reencode } from '../picture/reencode';
import type { Picture } from '../picture/picture';
import type { RouteName } from '../routes/route-name';
import { BOTH, type Fault } from './fault';

type Change = (pictures: Picture[]) => Picture[] | Promise<Picture[]>;

const bad = (
  name: string,
  sentence: string,
  change: Change,
  routes: readonly RouteName[] = BOTH,
): Fault => ({
  name,
  group: 'Picture',
  sentence,
  charges: true,
  wellFormed: true,
  routes,
  acts: 'on pictures',
  change,
});

const each =
  (change: (picture: Picture) => Picture | Promise<Picture>): Change =>
  (pictures) =>
    Promise.all(pictures.map(async (picture) => change(picture)));

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="1024" viewBox="0 0 1024 1024"><rect width="1024" height="1024" fill="#f4efe6"/><circle cx="512" cy="512" r="300" fill="#c8553d"/></svg>';

const svgPicture = (): Picture => ({
  bytes: new TextEncoder().encode(SVG),
  mediaType: 'image/svg+xml',
  width: 1024,
  height: 1024,
});

const unreadable = (picture: Picture, bytes: Uint8Array): Picture => ({
  ...picture,
  bytes,
  width: null,
  height: null,
});

const truncated = (picture: Picture): Picture =>
  unreadable(picture, picture.bytes.slice(0, Math.floor(picture.bytes.length * 0.6)));

const noise = (picture: Picture): Picture =>
  unreadable(
    picture,
    Uint8Array.from({ length: 4096 }, (_, i) => (i * 197 + (i >> 3) * 31) & 0xff),
  );

/** Charged answers whose pictures are other than expected. */
export const BAD_PICTURES: readonly Fault[] = [
  bad('picture-svg', 'The picture is an SVG.', each(svgPicture)),
  bad(
    'picture-png',
    'The picture is a PNG.',
    each((picture) => reencode(picture, 'image/png')),
  ),
  bad(
    'picture-jpeg',
    'The picture is a JPEG.',
    each((picture) => reencode(picture, 'image/jpeg')),
  ),
  bad(
    'picture-gif',
    'The picture is a GIF.',
    each((picture) => reencode(picture, 'image/gif')),
  ),
  bad('picture-truncated', 'The last part of the picture is missing.', each(truncated)),
  bad('picture-noise', 'The bytes are no picture at all.', each(noise)),
  bad(
    'picture-huge',
    'The picture is 8000 × 8000 pixels in a few kilobytes.',
    each(() => blankPng(8000, 8000)),
  ),
  bad(
    'picture-mislabelled',
    'The picture is called a PNG and is none.',
    each((picture) => ({ ...picture, mediaType: 'image/png' })),
  ),
  bad(
    'picture-fewer',
    'Fewer pictures come than were asked for; only those are charged.',
    (pictures) => pictures.slice(0, Math.max(1, pictures.length - 1)),
    ['images'],
  ),
  bad(
    'picture-one-bad',
    'One of several pictures is broken.',
    (pictures) =>
      pictures.map((picture, i) => (i === pictures.length >> 1 ? truncated(picture) : picture)),
    ['images'],
  ),
];
