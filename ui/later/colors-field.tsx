import { Component } from 'preact';
import type { Found } from '../../src/palette/read-strip';

export interface ColorsFieldProps {
  label: string;
  placeholder?: string;
  /** Takes the focus when it comes. */
  focused?: boolean;
  /** What stands there before anything is typed. */
  value: string;
  /** Found by their names as well. */
  known?: readonly Found[];
  /** Enter, or leaving the field. Answers with what could not be read of it. */
  onEnter: (text: string) => Promise<string>;
}

/** One hex colour, or many. What is none stays in the field, to be put right. */
export class ColorsField extends Component<ColorsFieldProps> {
  override state: { typed: string | null; unread: string } = { typed: null, unread: '' };

  override render() {
    const { label, placeholder, focused, value, known = [], onEnter } = this.props;
    const { typed, unread } = this.state;
    const type = (now: string | null, left = '') => this.setState({ typed: now, unread: left });
    const enter = async (text = typed) => {
      if (!text) return;
      const left = await onEnter(text);
      type(left || null, left);
    };
    return (
      <div class="grow colors-field">
        <input
          ref={focused ? focus : null}
          class="field"
          type="text"
          aria-label={label}
          list={known.length > 0 ? 'known-colors' : undefined}
          placeholder={placeholder}
          spellcheck={false}
          value={typed ?? value}
          aria-invalid={unread !== '' || undefined}
          onFocus={(event) => event.currentTarget.select()}
          onInput={({ currentTarget, inputType }) => {
            type(currentTarget.value);
            // Chosen from the list.
            if (inputType === 'insertReplacementText') void enter(currentTarget.value);
          }}
          onBlur={() => void enter()}
          onKeyDown={({ key }) => {
            if (key === 'Enter') void enter();
            else if (key === 'Escape') type(null);
          }}
        />
        {known.length > 0 && (
          <datalist id="known-colors">
            {known.map(({ swatch: { name, hex } }) => (
              <option key={hex} value={name ?? hex}>
                {hex}
              </option>
            ))}
          </datalist>
        )}
        {unread !== '' && (
          <p class="danger" role="alert">
            Not a colour: {unread}. One is like #0f4c5c.
          </p>
        )}
      </div>
    );
  }
}

function focus(field: HTMLInputElement | null): void {
  field?.focus();
}
