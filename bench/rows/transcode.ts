import { pixels, startPixels } from '../../ui/browser/pixels';
import { compare, type Medians } from '../compare';

const TRANSCODE_OURS = 'Limn';

/** WebP → PNG in the page, with nothing else to do or while the page keeps itself busy. */
export async function transcodeMedians(
  side: number,
  busy: boolean,
  rounds: number,
  /** The built `dist/pixels.js`. */
  source: string,
): Promise<Medians> {
  await startPixels(source);
  const webp = await noisyWebp(side);
  const picture = new Blob([webp]);
  const stop = busy ? keepBusy() : () => undefined;
  try {
    return await compare(
      {
        [TRANSCODE_OURS]: () =>
          pixels('fit-for-figma', { picture, part: null }, AbortSignal.timeout(60_000)),
        'OffscreenCanvas on the page': () => onThePage(webp),
        'floor: decode': async () => (await createImageBitmap(new Blob([webp]))).close(),
      },
      rounds,
    );
  } finally {
    stop();
  }
}

async function onThePage(webp: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const bitmap = await createImageBitmap(new Blob([webp]));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
}

/** A page that always has one more message of its own to handle. */
function keepBusy(): () => void {
  const { port1, port2 } = new MessageChannel();
  let going = true;
  port1.onmessage = () => {
    const until = performance.now() + 2;
    while (performance.now() < until);
    if (going) port2.postMessage(null);
  };
  port2.postMessage(null);
  return () => {
    going = false;
    port1.close();
  };
}

/** Soft shapes under grain, as a model paints. Lossless, as the service answers. */
async function noisyWebp(side: number): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no 2D canvas.');
  const data = new ImageData(side, side);
  let state = 1;
  for (let at = 0; at < side * side; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    const [x, y] = [(at % side) / side, Math.floor(at / side) / side];
    const grain = (state >>> 28) - 8;
    data.data.set(
      [
        120 + 90 * Math.sin(x * 7 + y * 3) + grain,
        110 + 80 * Math.sin(y * 9) + grain,
        140 + 70 * Math.cos(x * 5 - y * 4) + grain,
        255,
      ],
      at * 4,
    );
  }
  context.putImageData(data, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 1 });
  return new Uint8Array(await blob.arrayBuffer());
}
