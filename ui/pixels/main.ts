import {
  type Answered,
  type Asked,
  JOBS,
  type JobInput,
  type JobName,
  type JobOutput,
} from './jobs';

// The same script serves in a worker and, where the platform lets none start, on the page.
addEventListener('message', ({ data, ports }: MessageEvent<Asked | null>) => {
  const [port] = ports;
  if (port && data && Object.hasOwn(JOBS, data.job)) void serve(data, port);
});

type Job<N extends JobName> = (input: JobInput<N>, signal: AbortSignal) => Promise<JobOutput<N>>;
const jobs: { readonly [N in JobName]: Job<N> } = JOBS;

async function serve<N extends JobName>({ job, input }: Asked<N>, port: MessagePort) {
  const stop = new AbortController();
  port.onmessage = () => stop.abort();
  const answer = (answered: Answered<N>, transfer: Transferable[] = []) =>
    port.postMessage(answered, transfer);
  try {
    const output = await jobs[job](input, stop.signal);
    answer(
      { ok: true, output },
      typeof output === 'object' && output && 'bytes' in output ? [output.bytes.buffer] : [],
    );
  } catch (error) {
    answer({ ok: false, why: String(error) });
  }
}
