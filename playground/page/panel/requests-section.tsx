import type { LogEntry } from '../../openrouter/log';
import { Section } from '../controls/section';
import { standIn } from '../state/stand-in';

/** Every request the stand-in got, newest first. The key is never among it. */
export function RequestsSection() {
  const state = standIn.value;
  if (state === null) return null;
  return (
    <Section title="Requests">
      {state.log.length === 0 && <p class="quiet">None yet.</p>}
      <ul class="requests">
        {state.log.toReversed().map((entry) => (
          <li key={entry.id}>
            <details>
              <summary>
                <span class={`status status-${kind(entry)}`}>{entry.status ?? '…'}</span>
                <span class="ellipsis">
                  {entry.method} {entry.path}
                </span>
                <span class="quiet">{entry.ms === null ? '' : `${Math.round(entry.ms)} ms`}</span>
              </summary>
              {entry.fault !== null && <p class="quiet">Fault: {entry.fault}</p>}
              {entry.body !== null && <pre>{JSON.stringify(entry.body, null, 2)}</pre>}
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function kind({ status, outcome }: LogEntry): 'waiting' | 'good' | 'bad' {
  if (outcome === 'cut') return 'bad';
  if (status === null) return 'waiting';
  return status < 400 ? 'good' : 'bad';
}
