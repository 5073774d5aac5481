import { Section } from '../controls/section';

/** What a newcomer without an account needs to know first. */
export function KeySection() {
  return (
    <Section title="Key">
      <p class="quiet">
        Any text that starts with <code>sk-or-v1-</code> works here. Nothing is paid and nothing
        leaves this computer, unless the service is switched to Real.
      </p>
    </Section>
  );
}
