import { outcome } from '../../check';
import type { SandboxCheck } from '../bench';

const NAME = 'limn-check';
const MEGABYTE = 1_000_000;

export const storageQuota: SandboxCheck = {
  asks: 'What does clientStorage say when it is full, and are bytes counted as bytes?',
  how: 'Into this check’s own storage: 4 MB of bytes, then 6 MB of bytes, then 6 MB of text; then it is deleted.',
  async run() {
    const put = (value: unknown) => outcome(() => figma.clientStorage.setAsync(NAME, value));
    try {
      return [
        `4 MB of bytes: ${await put(new Uint8Array(4 * MEGABYTE))}`,
        `6 MB of bytes: ${await put(new Uint8Array(6 * MEGABYTE))}`,
        `6 MB of text: ${await put('a'.repeat(6 * MEGABYTE))}`,
      ]
        .join('\n')
        .replaceAll('undefined', 'stored');
    } finally {
      await figma.clientStorage.deleteAsync(NAME);
    }
  },
};
