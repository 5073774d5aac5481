import { type Encoded, encodeForFigma, type Limits } from './encode-for-figma';

/**
 * Encoding on a busy page waits for idle time, about a second; a worker does not. Whether Figma's
 * policy lets a worker start is not documented, so the page itself is the way out.
 */
export async function transcode(
  bytes: Uint8Array<ArrayBuffer>,
  limits: Limits,
  signal: AbortSignal,
): Promise<Encoded> {
  signal.throwIfAborted();
  const worker = startWorker();
  if (!worker) return encodeForFigma(bytes, limits);
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
      worker.postMessage({ bytes, limits });
    });
  } catch (error) {
    if (error instanceof WorkerRefused) return await encodeForFigma(bytes, limits);
    throw error;
  } finally {
    worker.terminate();
  }
}

class WorkerRefused extends Error {}

const SOURCE = `const encode = ${encodeForFigma.toString()};
onmessage = ({ data }) => encode(data.bytes, data.limits).then(
  (encoded) => postMessage(encoded, [encoded.bytes.buffer]),
  (error) => postMessage(String(error)),
);`;

function startWorker(): Worker | null {
  const url = URL.createObjectURL(new Blob([SOURCE], { type: 'text/javascript' }));
  try {
    return new Worker(url);
  } catch {
    return null;
  } finally {
    // The worker has its script by now in Chromium and Firefox; the address is not needed again.
    setTimeout(() => {
      URL.revokeObjectURL(url);
    }, 10_000);
  }
}
