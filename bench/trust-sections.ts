import { oneClickEach, OURS, type Click } from './rows/one-click';
import { salvagedBySdks } from './rows/sdk-salvage';
import { verdicts } from './rows/verdicts';
import { table, titled } from './table';

/** Faults that make nobody send twice are one line. */
export async function sendsSection(): Promise<string> {
  const clicks = await oneClickEach();
  const clients = Object.keys(Object.values(clicks)[0] ?? {}).sort(
    (one, other) => Number(other === OURS) - Number(one === OURS),
  );
  const all = Object.entries(clicks);
  const dull = all.filter(([, row]) => clients.every((name) => (row[name]?.sends ?? 0) <= 1));
  const rows = all
    .filter((entry) => !dull.includes(entry))
    .map(([fault, row]) => [fault, ...clients.map((name) => cell(row[name]))]);
  const totals = clients.map((name) => {
    const charged = all.reduce((sum, [, row]) => sum + (row[name]?.charged ?? 0), 0);
    const pictures = all.reduce((sum, [, row]) => sum + (row[name]?.pictures ?? 0), 0);
    return `${charged} charged, ${pictures} pictures`;
  });
  return titled(
    'Paid requests sent by one click, under a fault that stays (charged ones in brackets; + still trying after 12 s)',
    table(
      ['fault', ...clients],
      [
        ...rows,
        [`the other ${dull.length}`, ...clients.map(() => 'at most 1')],
        ['all', ...totals],
      ],
    ),
  );
}

function cell(click: Click | undefined): string {
  if (click === undefined) return '–';
  const { sends, charged, going } = click;
  return `${sends}${going ? '+' : ''}${charged > 0 ? ` (${charged})` : ''}`;
}

export async function verdictsSection(): Promise<string> {
  const parts: string[] = [];
  for (const { title, cases, right } of await verdicts()) {
    const rows = Object.entries(right).map(([name, count]) => [
      name,
      `${count} of ${cases}`,
      `${Math.floor((1000 * count) / cases) / 10} %`,
    ]);
    parts.push(titled(title, table(['reader', 'right', 'share'], rows)));
  }
  return parts.join('\n\n');
}

export async function sdkSalvageSection(): Promise<string> {
  const rows = Object.entries(await salvagedBySdks()).map(([name, { whole, there, found }]) => [
    name,
    String(whole),
    `${found} of ${there}`,
    `${Math.round((100 * found) / there)} %`,
  ]);
  return titled(
    'Pictures handed over when the connection breaks, asked once',
    table(['client, shape of the answer', 'whole answer of 3', 'cut ones', 'share'], rows),
  );
}
