import { Section } from '../controls/section';
import { srgbTold } from '../state/preferences';

/** What becomes of the plugin's pictures on their way into the document. */
export function PicturesSection() {
  return (
    <Section title="Pictures">
      <label class="check">
        <input
          type="checkbox"
          checked={!srgbTold.value}
          onChange={(event) => {
            srgbTold.value = !event.currentTarget.checked;
          }}
        />
        Leave out what says sRGB
      </label>
      <p class="quiet">For the next ones. Saved from a layer, both can be compared in Figma.</p>
    </Section>
  );
}
