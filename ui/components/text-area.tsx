import type { ComponentChildren } from 'preact';
import './text-area.css';

export interface TextAreaProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  id: string;
  placeholder?: string;
  /** Beside the label. */
  menu?: ComponentChildren;
  /** Characters. Longer text is kept and marked, never cut. */
  limit: number;
}

/** From here on the count is shown, as a share of the limit. */
const NEAR = 0.9;

export function TextArea(props: TextAreaProps) {
  const { id, label, value, limit } = props;
  const over = value.length - limit;
  return (
    <div class="stack stack-close">
      <div class="text-area-line">
        <label class="strong" for={id}>
          {label}
        </label>
        {props.menu}
      </div>
      <textarea
        class="field text-area-field"
        id={id}
        // Made anew, it is called after every drawing.
        ref={(area) => {
          growToFit(area);
        }}
        dir="auto"
        rows={3}
        value={value}
        placeholder={props.placeholder}
        aria-invalid={over > 0 || undefined}
        aria-describedby={`${id}-count`}
        onInput={(event) => {
          props.onInput(event.currentTarget.value);
        }}
      />
      <p
        class={`text-area-count numbers ${over > 0 ? 'danger' : 'secondary'}`}
        id={`${id}-count`}
        role="status"
      >
        {over > 0 && `${over.toLocaleString('en')} characters over the limit`}
        {over <= 0 && value.length >= limit * NEAR && count(value.length, limit)}
      </p>
    </div>
  );
}

function count(length: number, limit: number): string {
  return `${length.toLocaleString('en')} / ${limit.toLocaleString('en')}`;
}

/** For browsers without `field-sizing`. */
function growToFit(area: HTMLTextAreaElement | null): void {
  if (!area || CSS.supports('field-sizing', 'content')) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}
