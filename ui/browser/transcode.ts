import { type Encoded, encodePicture, type Limits } from './encode-picture';

/**
 * Encoding on a busy page waits for idle time, about a second; a worker does not. Whether Figma's
 * policy lets a worker start is not documented, so the page itself is the way out. A bitmap is
 * closed afterwards.
 */
export async function transcode(
  picture: Uint8Array<ArrayBuffer> | ImageBitmap,
  limits: Limits,
  signal: AbortSignal,
): Promise<Encoded> {
  try {
    signal.throwIfAborted();
    return await inWorker(picture, limits, signal);
  } catch (error) {
    if (error instanceof WorkerRefused) return await encodePicture(picture, limits);
    throw error;
  } finally {
    if (picture instanceof ImageBitmap) picture.close();
  }
}

async function inWorker(
  picture: Uint8Array<ArrayBuffer> | ImageBitmap,
  limits: Limits,
  signal: AbortSignal,
): Promise<Encoded> {
  const worker = startWorker();
  try {
    return await new Promise<Encoded>((resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
      worker.onerror = () => {
        reject(new WorkerRefused());
      };
      worker.onmessage = ({ data }: MessageEvent<Encoded | string>) => {
        if (typeof data === 'string') reject(new Error(data));
        else resolve(data);
      };
      worker.postMessage({ picture, limits });
    });
  } finally {
    worker.terminate();
  }
}

class WorkerRefused extends Error {}

const SOURCE = `const encode = ${encodePicture.toString()};
onmessage = ({ data }) => encode(data.picture, data.limits).then(
  (encoded) => postMessage(encoded, [encoded.bytes.buffer]),
  (error) => postMessage(String(error)),
);`;

function startWorker(): Worker {
  const url = URL.createObjectURL(new Blob([SOURCE], { type: 'text/javascript' }));
  try {
    return new Worker(url);
  } catch {
    throw new WorkerRefused();
  } finally {
    // The worker has its script by now in Chromium and Firefox; the address is not needed again.
    setTimeout(() => {
      URL.revokeObjectURL(url);
    }, 10_000);
  }
}
