import type { World } from './world';

/** Empties ledger, log and faults, and starts the seeds again; settings stay. */
export function resetWorld({ ledger, log, faults, seeds }: World): void {
  ledger.clear();
  log.clear();
  faults.clear();
  seeds.clear();
}
