import { outcome } from '../../check';
import type { SandboxCheck } from '../bench';

const RECORD = 'https://openrouter.ai/api/v1/images/models/recraft/recraft-v4.1/endpoints';
const TIMES = 3;

export const mainFetch: SandboxCheck = {
  asks: 'Does fetch in the sandbox answer several requests at once, and what of a host that is not allowed?',
  how: `One public price record, ${TIMES} times at once, without a key; then https://example.com.`,
  async run() {
    const read = () =>
      outcome(async () => {
        const { status, type } = (await fetch(RECORD)) as { status: number; type?: string };
        return `${status} ${type ?? ''}`;
      });
    const started = Date.now();
    const answers = await Promise.all(Array.from({ length: TIMES }, read));
    const other = await outcome(async () => (await fetch('https://example.com')).status);
    return `${answers.join('; ')} in ${Date.now() - started} ms\nexample.com: ${other}`;
  },
};
