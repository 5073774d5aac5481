import { useEffect, useRef, useState } from 'preact/hooks';
import { leaveQuickActions, lines, quickActions, typeQuickly } from '../state/quick-actions';
import { suggested } from '../state/suggested';
import './quick-actions.css';

/** Figma's search for commands, as far as a plugin has to do with it. */
export function QuickActionsBox() {
  const box = quickActions.value;
  return box === null ? null : <Box />;
}

function Box() {
  const field = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState(0);
  const { query = '', entering = null } = quickActions.value ?? {};
  useEffect(() => field.current?.focus(), []);
  useEffect(() => setChosen(0), [entering]);
  const list = lines.value;
  const at = Math.min(chosen, list.length - 1);
  const line = list[at];

  const onKeyDown = (event: KeyboardEvent) => {
    const does: Record<string, (() => void) | undefined> = {
      ArrowDown: () => setChosen(Math.min(at + 1, list.length - 1)),
      ArrowUp: () => setChosen(Math.max(at - 1, 0)),
      Enter: line?.choose,
      Tab: line?.enter ?? (() => undefined),
      Escape: leaveQuickActions,
    };
    const action = does[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };

  return (
    <div class="quick-actions" role="dialog" aria-label="Quick actions, simulated">
      <div class="quick-field">
        {entering !== null && <span class="quick-command">{entering.command.name}</span>}
        <input
          ref={field}
          role="combobox"
          aria-expanded="true"
          aria-controls="quick-list"
          aria-activedescendant={line && `quick-${at}`}
          aria-label={entering?.parameter.name ?? 'Quick actions'}
          placeholder={entering?.parameter.description ?? entering?.parameter.name ?? 'Command'}
          value={query}
          onInput={(event) => {
            setChosen(0);
            typeQuickly(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={leaveQuickActions}
        />
        <span class="quiet">Simulated</span>
      </div>
      <ul id="quick-list" role="listbox" aria-label="Suggestions">
        {list.map(({ name, choose, enter }, index) => (
          <li
            key={name}
            id={`quick-${index}`}
            role="option"
            aria-selected={index === at}
            // Not `click`: the field would have lost the focus by then.
            onMouseDown={(event) => {
              event.preventDefault();
              choose();
            }}
          >
            <span class="ellipsis">{name}</span>
            {enter && <kbd>Tab</kbd>}
          </li>
        ))}
      </ul>
      {list.length === 0 && <p class="quiet">{emptyWords(entering !== null)}</p>}
    </div>
  );
}

function emptyWords(entering: boolean): string {
  const answer = suggested.value;
  if (!entering) return 'No command of that name.';
  if (answer === null) return 'Loading suggestions…';
  return answer.kind === 'suggestions' ? 'No suggestions.' : answer.message;
}
