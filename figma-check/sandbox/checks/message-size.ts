import type { SandboxCheck } from '../bench';

const MEGABYTES = [1, 5, 10, 20, 40];

export const messageSize: SandboxCheck = {
  asks: 'How large may one message be?',
  how: `Bytes are sent to the panel and back: ${MEGABYTES.join(', ')} MB, until one does not return whole.`,
  async run({ askPanel }) {
    const said: string[] = [];
    for (const megabytes of MEGABYTES) {
      const bytes = new Uint8Array(megabytes * 1_000_000);
      const sent = Date.now();
      const back = await askPanel({ type: 'echo', bytes }, 'echo');
      const whole = back.bytes.length === bytes.length;
      said.push(
        `${megabytes} MB: ${whole ? 'whole' : `${back.bytes.length} bytes`} in ${Date.now() - sent} ms`,
      );
      if (!whole) break;
    }
    return said.join('\n');
  },
};
