import type { InputImage } from '../picture-job';
import { providerRefusal, refusal } from '../refusal';
import type { Reply } from '../reply';
import { imageHeader } from './image-header';

const MAX_BYTES = 10 * 1024 * 1024;
const MAX_PIXELS = 16_000_000;
const MIN_SIDE = 256;
const MAX_SIDE = 4096;

/** The input image behind a URL, within Recraft's limits. The stand-in fetches nothing. */
export function inputImage(url: string): InputImage | Reply {
  const match = /^data:image\/[\w.+-]+;base64,/.exec(url.slice(0, 100));
  if (!match) {
    return refusal('image_download_failed', 'Failed to download the image from the provided URL');
  }
  const base64 = url.slice(match[0].length);
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  if (bytes.length === 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) {
    return providerRefusal('invalid_image', 'Image data is not valid base64');
  }
  const header = imageHeader(bytes);
  if (!header) return providerRefusal('invalid_image', 'Image could not be decoded');
  const { width, height } = header;
  if (header.format === 'gif') {
    return providerRefusal('unsupported_image_format', 'Image format must be PNG, JPG or WEBP');
  }
  if (bytes.length > MAX_BYTES) return providerRefusal('image_too_large', 'Image exceeds 10 MB');
  if (Math.max(width, height) > MAX_SIDE || width * height > MAX_PIXELS) {
    return providerRefusal(
      'image_too_large',
      `Image of ${width}x${height} exceeds 4096 px or 16 MP`,
    );
  }
  if (Math.min(width, height) < MIN_SIDE) {
    return providerRefusal('image_too_small', `Image of ${width}x${height} is below 256 px`);
  }
  return { bytes, width, height };
}
