import { decode } from './decode';
import { encode } from './encode';
import { encodeGif } from './gif';
import type { Picture } from './picture';

/** The same picture in another format. What has no pixels stays as it is. */
export async function reencode(
  picture: Picture,
  mediaType: 'image/png' | 'image/jpeg' | 'image/gif',
): Promise<Picture> {
  const pixels = await decode(picture.bytes);
  if (!pixels) return picture;
  const bytes =
    mediaType === 'image/gif'
      ? encodeGif(pixels)
      : await encode(pixels, mediaType === 'image/png' ? 'PNG' : 'JPEG');
  return { ...picture, bytes, mediaType };
}
