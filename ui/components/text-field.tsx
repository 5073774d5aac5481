import { Component } from 'preact';
import { IconButton } from './icon-button';
import './text-field.css';

export interface TextFieldProps {
  id: string;
  label: string;
  value: string;
  onInput: (value: string) => void;
  /** Hidden as typed, with a button that shows it. */
  secret?: boolean;
  placeholder?: string;
  /** What is wrong with the value. */
  error?: string | null;
  /** Takes the focus when it appears. */
  focused?: boolean;
}

const HIDDEN = { type: 'password' } as const;
const SEEN = { type: 'text' } as const;

export class TextField extends Component<TextFieldProps> {
  override state = { shown: false };

  override render() {
    const { id, label, secret = false, error = null, focused } = this.props;
    const { shown } = this.state;
    return (
      <div class="stack stack-close">
        <label class="strong" for={id}>
          {label}
        </label>
        <div class="text-field-box">
          <input
            class="field"
            {...(secret && !shown ? HIDDEN : SEEN)}
            id={id}
            ref={focused ? focus : null}
            value={this.props.value}
            placeholder={this.props.placeholder}
            autocomplete="off"
            spellcheck={false}
            aria-invalid={error !== null || undefined}
            aria-describedby={error === null ? undefined : `${id}-error`}
            onInput={(event) => {
              this.props.onInput(event.currentTarget.value);
            }}
          />
          {secret && (
            <IconButton
              icon={shown ? 'eye-off' : 'eye'}
              label={`Show ${label}`}
              pressed={shown}
              onPress={() => {
                this.setState({ shown: !shown });
              }}
            />
          )}
        </div>
        {error !== null && (
          <p class="danger" id={`${id}-error`} role="alert">
            {error}
          </p>
        )}
      </div>
    );
  }
}

/** One and the same, so that it is called once: when the field appears. */
function focus(input: HTMLInputElement | null): void {
  input?.focus();
}
