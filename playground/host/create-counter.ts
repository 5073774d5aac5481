import type { HostCounts } from './host-counts';

export interface Counter {
  call(member: string): void;
  into(json: string, buffers: Uint8Array[]): void;
  outOf(json: string, buffers: Uint8Array[]): void;
  counts(): HostCounts;
}

export function createCounter(): Counter {
  const calls: Record<string, number> = {};
  let bytesIn = 0;
  let bytesOut = 0;
  return {
    call(member) {
      calls[member] = (calls[member] ?? 0) + 1;
    },
    into(json, buffers) {
      bytesIn += sizeOf(json, buffers);
    },
    outOf(json, buffers) {
      bytesOut += sizeOf(json, buffers);
    },
    counts: () => ({
      calls: { ...calls },
      total: Object.values(calls).reduce((sum, count) => sum + count, 0),
      bytesIn,
      bytesOut,
    }),
  };
}

function sizeOf(json: string, buffers: Uint8Array[]): number {
  return buffers.reduce((sum, { byteLength }) => sum + byteLength, json.length);
}
