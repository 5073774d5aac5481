import { Section } from '../controls/section';
import { standIn } from '../state/stand-in';

/** Every charge, as the service sees it. */
export function LedgerSection() {
  const state = standIn.value;
  if (state === null) return null;
  return (
    <Section title="Charged" aside={<span class="sum">{dollars(state.totalUsd)}</span>}>
      {state.ledger.length === 0 ? (
        <p class="quiet">Nothing yet. Nothing here costs real money.</p>
      ) : (
        <ul class="charges">
          {state.ledger.toReversed().map((charge) => (
            <li key={charge.id}>
              <span class="ellipsis">{charge.model}</span>
              <span class="quiet">{charge.delivered ? '' : 'not delivered'}</span>
              <span class="sum">{dollars(charge.usd)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function dollars(usd: number): string {
  return `$${usd.toFixed(3)}`;
}
