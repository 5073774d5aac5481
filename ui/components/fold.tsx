import type { ComponentChildren } from 'preact';
import './fold.css';
import { Icon } from './icon';

export interface FoldProps {
  /** What is inside, in one line. */
  label: ComponentChildren;
  open?: boolean;
  onOpen?: () => void;
  children: ComponentChildren;
}

/** One line that opens: a native disclosure, one stop for the keyboard while it is closed. */
export function Fold({ label, open, onOpen, children }: FoldProps) {
  return (
    <details
      class="fold"
      open={open}
      onToggle={({ currentTarget }) => {
        // At the bottom of the panel what opens would be out of sight.
        if (!currentTarget.open) return;
        onOpen?.();
        currentTarget.scrollIntoView({ block: 'nearest' });
      }}
    >
      <summary class="fold-line">
        <span class="fold-label">{label}</span>
        <Icon name="chevron" />
      </summary>
      <div class="stack fold-inside">{children}</div>
    </details>
  );
}
