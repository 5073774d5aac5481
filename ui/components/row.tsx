import type { ComponentChildren } from 'preact';
import './row.css';

export interface RowProps {
  label: string;
  /** Id of the control the label belongs to; without one the label is plain text. */
  for?: string;
  children: ComponentChildren;
}

/** A label and what it labels, side by side, on the panel's two columns. */
export function Row(props: RowProps) {
  return (
    <div class="row">
      {props.for === undefined ? (
        <span class="row-label secondary">{props.label}</span>
      ) : (
        <label class="row-label secondary" for={props.for}>
          {props.label}
        </label>
      )}
      <div class="stack row-value">{props.children}</div>
    </div>
  );
}
