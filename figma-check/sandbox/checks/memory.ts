import type { SandboxCheck } from '../bench';

const PART = 16;
const MOST = 1024;

/** Only on a press, and last: it may end the plugin. */
export const memory: SandboxCheck = {
  asks: 'How much memory may the sandbox hold?',
  how: `Arrays of ${PART} MB are made and filled until one cannot be, at most ${MOST} MB. This may end the plugin.`,
  run() {
    const held: Uint8Array[] = [];
    try {
      for (let total = PART; total <= MOST; total += PART) {
        held.push(new Uint8Array(PART * 1024 * 1024).fill(1));
      }
      return Promise.resolve(`${held.length * PART} MB, and it was not the end`);
    } catch (error) {
      return Promise.resolve(`${held.length * PART} MB, then ${String(error)}`);
    }
  },
};
