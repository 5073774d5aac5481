import type { TargetedInputEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { IconButton } from './icon-button';
import './text-field.css';

export interface TextFieldProps {
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

export function TextField(props: TextFieldProps) {
  const { label, value, secret = false, error = null } = props;
  const [shown, setShown] = useState(false);
  const id = useId();
  const ref = useRef<HTMLInputElement | null>(null);
  useEffect(() => {
    if (props.focused) ref.current?.focus();
  }, [props.focused]);

  const hidden = secret && !shown;
  const input = {
    class: 'field',
    id,
    ref,
    value,
    placeholder: props.placeholder,
    autocomplete: 'off',
    spellcheck: false,
    'aria-invalid': error !== null || undefined,
    'aria-describedby': error === null ? undefined : `${id}-error`,
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => {
      props.onInput(event.currentTarget.value);
    },
  };
  return (
    <div class="stack stack-close">
      <label class="strong" for={id}>
        {label}
      </label>
      <div class="text-field-box">
        {hidden ? <input type="password" {...input} /> : <input type="text" {...input} />}
        {secret && (
          <IconButton
            icon={shown ? 'eye-off' : 'eye'}
            label={`Show ${label}`}
            pressed={shown}
            onPress={() => {
              setShown(!shown);
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
