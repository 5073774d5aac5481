import type { ComponentChildren } from 'preact';
import './button.css';
import { Spinner } from './spinner';

export interface ButtonProps {
  children: ComponentChildren;
  kind?: 'primary' | 'secondary' | 'link' | 'name';
  /** The one main action of a screen: full width. */
  large?: boolean;
  /** Keeps the focus but cannot be pressed. */
  busy?: boolean;
  /** For a button that stays down. */
  pressed?: boolean;
  /** Inside a form, the button that sends it. */
  submit?: boolean;
  /** For the pointer alone: the keyboard does the same beside it. */
  skipped?: boolean;
  id?: string;
  title?: string;
  shortcuts?: string;
  onPress?: () => void;
}

export function Button(props: ButtonProps) {
  const { children, kind = 'secondary', large = false, busy = false, submit = false } = props;
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={`button button-${kind}${large ? ' button-large' : ''}`}
      id={props.id}
      title={props.title}
      tabIndex={props.skipped ? -1 : undefined}
      aria-disabled={busy || undefined}
      aria-pressed={props.pressed}
      aria-keyshortcuts={props.shortcuts}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else props.onPress?.();
      }}
    >
      {busy && <Spinner />}
      <span class="button-text">{children}</span>
    </button>
  );
}
