import type { ComponentChildren } from 'preact';

interface SectionProps {
  title: string;
  aside?: ComponentChildren;
  children: ComponentChildren;
}

/** A titled part of a side panel. */
export function Section({ title, aside, children }: SectionProps) {
  return (
    <section class="section">
      <header class="section-header">
        <h2>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
