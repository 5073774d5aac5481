import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cell } from '../faults/cell';
import type { Verdict } from '../leak/judge';

/** Read at the end of the run by `build/proof-lines.ts`. */
export const REPORTS = '.playground/proof';

export type ProofReport =
  | ({ kind: 'leaks'; file: string } & Verdict)
  | { kind: 'control'; planted: number; caught: number }
  | { kind: 'cell'; cell: Cell; wrong: string[]; gap: string | null }
  /** A proof that runs in part: how much of it this time. */
  | { kind: 'share'; what: string; ran: number; of: number; note: string };

export async function tellProof(report: ProofReport): Promise<void> {
  await mkdir(REPORTS, { recursive: true });
  await writeFile(join(REPORTS, `${randomUUID()}.json`), JSON.stringify(report));
}
