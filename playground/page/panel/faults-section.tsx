import { Choice } from '../controls/choice';
import { Section } from '../controls/section';
import { changeStandIn, orderFault, standIn } from '../state/stand-in';

/** What the stand-in does to the next picture, or to all of them. */
export function FaultsSection() {
  const state = standIn.value;
  if (state === null) return null;
  const { menu, queue, always } = state.faults;
  const options = [
    { value: '', text: 'No fault' },
    ...menu.map(({ name, group }) => ({ value: name, text: name, group })),
  ];
  const sentence = menu.find(({ name }) => name === (queue[0] ?? always)?.name)?.sentence;
  return (
    <Section title="Faults">
      <div class="field">
        <span>Next picture</span>
        <Choice
          label="Fault of the next picture"
          options={options}
          value={queue[0]?.name ?? ''}
          onChange={(name) =>
            void orderFault(name === '' ? { do: 'clear' } : { do: 'next', order: { name } })
          }
        />
      </div>
      <div class="field">
        <span>Every picture</span>
        <Choice
          label="Fault of every picture"
          options={options}
          value={always?.name ?? ''}
          onChange={(name) =>
            void orderFault({ do: 'always', order: name === '' ? null : { name } })
          }
        />
      </div>
      {sentence !== undefined && <p class="quiet">{sentence}</p>}
      <label class="check">
        <input
          type="checkbox"
          checked={state.settings.obedient}
          onChange={(event) => void changeStandIn({ obedient: event.currentTarget.checked })}
        />
        Draws exactly on palette
      </label>
    </Section>
  );
}
