import { runScript } from './run-script';
import type { Answered, Asked, JobInput, JobName, JobOutput } from '../pixels/jobs';

/** Does one job. Rejects when it fails or is aborted. */
export type Room = <N extends JobName>(
  job: N,
  input: JobInput<N>,
  signal: AbortSignal,
) => Promise<JobOutput<N>>;

/**
 * Runs the code of the pixel room. Whether Figma's policy lets a worker start is not documented;
 * that it runs inline scripts is certain, as the panel is one.
 */
export function openRoom(source: string): Promise<Room> {
  return inWorker(source).catch(() => onPage(source));
}

async function inWorker(source: string): Promise<Room> {
  const refused = new AbortController();
  // Figma documents `data:` as allowed, `blob:` not.
  const worker = new Worker(`data:text/javascript,${encodeURIComponent(source)}`);
  worker.onerror = () => refused.abort();
  const room = through((asked, port) => worker.postMessage(asked, [port]));
  await room('hello', undefined, refused.signal);
  return room;
}

function onPage(source: string): Room {
  runScript(source);
  return through((data, port) =>
    dispatchEvent(new MessageEvent('message', { data, ports: [port] })),
  );
}

/** Each job has a channel of its own, which carries its answer back and its abort there. */
function through(send: (asked: Asked, port: MessagePort) => void): Room {
  return async <N extends JobName>(job: N, input: JobInput<N>, signal: AbortSignal) => {
    const { port1, port2 } = new MessageChannel();
    try {
      return await new Promise<JobOutput<N>>((resolve, reject) => {
        signal.throwIfAborted();
        signal.addEventListener('abort', () => {
          port1.postMessage(null);
          reject(signal.reason as Error);
        });
        port1.onmessage = ({ data }: MessageEvent<Answered<N>>) => {
          if (data.ok) resolve(data.output);
          else reject(new Error(data.why));
        };
        send({ job, input }, port2);
      });
    } finally {
      port1.close();
    }
  };
}
