import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import type { Medians } from './compare';
import { bundleSizes } from './rows/bundle-sizes';
import { base64Medians, FLOOR, OURS } from './rows/base64';
import { salvaged } from './rows/salvage';
import { kilobytes, table, times, titled } from './table';
import type * as inPage from './in-page';

declare global {
  interface Window {
    /** See `in-chromium.ts`. */
    bench: typeof inPage;
  }
}

const MEGABYTES = [
  { megabytes: 1, rounds: 31 },
  { megabytes: 3, rounds: 31 },
  { megabytes: 12, rounds: 15 },
];

export async function base64Section(page: Page | null, where: string): Promise<string> {
  const columns: Medians[] = [];
  for (const { megabytes, rounds } of MEGABYTES) {
    columns.push(
      page
        ? await page.evaluate(([size, times]) => window.bench.base64Medians(size, times), [
            megabytes,
            rounds,
          ] as const)
        : await base64Medians(megabytes, rounds),
    );
  }
  const rows = Object.keys(columns[0] ?? {}).map((name) => [
    name,
    ...columns.map((medians) => times(ratio(medians, name, FLOOR))),
  ]);
  const heads = MEGABYTES.map(({ megabytes }) => `${megabytes} MB`);
  return titled(
    `Received base64 → bytes in ${where}, beside the floor`,
    table(['decoder', ...heads], rows),
  );
}

const PICTURES = [
  { side: 1024, busy: false, rounds: 11 },
  { side: 2048, busy: false, rounds: 5 },
  { side: 1024, busy: true, rounds: 5 },
  { side: 2048, busy: true, rounds: 3 },
];

export async function transcodeSection(page: Page): Promise<string> {
  const source = readFileSync('dist/pixels.js', 'utf8');
  const columns: Medians[] = [];
  for (const { side, busy, rounds } of PICTURES) {
    columns.push(
      await page.evaluate((call) => window.bench.transcodeMedians(...call), [
        side,
        busy,
        rounds,
        source,
      ] as const),
    );
  }
  const rows = Object.keys(columns[0] ?? {}).map((name) => [
    name,
    ...columns.map((medians) => times(ratio(medians, name, 'floor: decode'))),
  ]);
  const heads = PICTURES.map(({ side, busy }) => `${side} px, page ${busy ? 'busy' : 'idle'}`);
  return titled('WebP → PNG, beside decoding alone', table(['way', ...heads], rows));
}

export async function handoverSection(page: Page): Promise<string> {
  const columns: Medians[] = [];
  for (const megabytes of [3, 12]) {
    columns.push(await page.evaluate((size) => window.bench.handoverMedians(size, 21), megabytes));
  }
  const rows = Object.keys(columns[0] ?? {}).map((name) => [
    name,
    ...columns.map((medians) => times(ratio(medians, name, 'clone'))),
  ]);
  return titled(
    'Bytes from the panel to the page, beside a clone',
    table(['way', '3 MB', '12 MB'], rows),
  );
}

export async function lastPieceSection(page: Page): Promise<string> {
  const columns: Medians[] = [];
  for (const { megabytes, rounds } of MEGABYTES) {
    columns.push(
      await page.evaluate((call) => window.bench.lastPieceMedians(...call), [
        megabytes,
        rounds,
      ] as const),
    );
  }
  const rows = Object.keys(columns[0] ?? {}).map((name) => [
    name,
    ...columns.map((medians) => `${(medians[name] ?? Number.NaN).toFixed(2)} ms`),
  ]);
  return titled(
    `Work left after the last piece of an answer (goal for ${OURS}: ≤ 0.5 ms)`,
    table(['way', ...MEGABYTES.map(({ megabytes }) => `${megabytes} MB`)], rows),
  );
}

export function salvageSection(): string {
  const rows = Object.entries(salvaged()).map(([name, { there, found }]) => [
    name,
    `${found} of ${there}`,
    `${Math.round((100 * found) / there)} %`,
  ]);
  return titled(
    'Pictures read from bodies that are cut off',
    table(['way', 'read', 'share'], rows),
  );
}

export async function sizesSection(): Promise<string> {
  const sizes = await bundleSizes();
  const least = sizes.at(-1);
  const rows = sizes.map(({ name, raw, gzip }) => [
    name,
    kilobytes(raw),
    kilobytes(gzip),
    times(gzip / (least?.gzip ?? Number.NaN)),
  ]);
  return titled('Bundles', table(['file', 'raw', 'gzip', 'beside the empty page'], rows));
}

function ratio(medians: Medians, name: string, floor: string): number {
  return (medians[name] ?? Number.NaN) / (medians[floor] ?? Number.NaN);
}
