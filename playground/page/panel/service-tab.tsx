import { useEffect } from 'preact/hooks';
import { followStandIn } from '../state/stand-in';
import { KeySection } from './key-section';
import { FaultsSection } from './faults-section';
import { LedgerSection } from './ledger-section';
import { RequestsSection } from './requests-section';

export function ServiceTab() {
  useEffect(followStandIn, []);
  return (
    <>
      <KeySection />
      <FaultsSection />
      <LedgerSection />
      <RequestsSection />
    </>
  );
}
