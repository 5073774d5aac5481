import type { ArmedFaults } from './faults/armed-faults';
import type { KeyRules } from './key-rules';
import type { Ledger } from './ledger';
import type { RequestLog } from './log';
import type { PictureShelf } from './picture/picture-shelf';
import type { Seeds } from './seeds';
import type { Settings } from './settings';
import type { SignInCodes } from './sign-in-codes';

/** Everything one stand-in remembers. */
export interface World {
  settings: Settings;
  keys: KeyRules;
  codes: SignInCodes;
  faults: ArmedFaults;
  ledger: Ledger;
  log: RequestLog;
  seeds: Seeds;
  shelf: PictureShelf;
}
