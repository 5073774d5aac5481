import type { ComponentChildren } from 'preact';
import './fold.css';
import { Icon } from './icon';

export interface FoldProps {
  /** What is inside, in one line. */
  label: ComponentChildren;
  open?: boolean;
  children: ComponentChildren;
}

/** One line that opens: a native disclosure, one stop for the keyboard while it is closed. */
export function Fold({ label, open, children }: FoldProps) {
  return (
    <details class="fold" open={open}>
      <summary class="fold-line">
        <span class="fold-label">{label}</span>
        <Icon name="chevron" />
      </summary>
      <div class="stack fold-inside">{children}</div>
    </details>
  );
}
