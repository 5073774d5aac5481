import { Section } from '../controls/section';
import { selection, shown } from '../state/editor';
import { manifest, runCommand } from '../state/run-plugin';
import { ModeChoices } from './mode-choices';
import { relaunchButtons } from './relaunch-buttons';
import { SaveImage } from './save-image';

/** What is selected, and the buttons plugins have left on it. */
export function SelectionSection() {
  const { document } = shown.value;
  const ids = selection.value.filter((id) => document?.typeOf(id) != null);
  const [first] = ids;
  if (document === null || first === undefined) {
    return (
      <Section title="Selection">
        <p class="quiet">Click a layer. Double click reaches inside.</p>
      </Section>
    );
  }
  const size = (property: string) => Math.round(Number(document.get(first, property)) * 100) / 100;
  const buttons = relaunchButtons(document, manifest.value, ids);
  return (
    <Section title="Selection">
      {ids.length === 1 ? (
        <dl class="facts">
          <dt>Name</dt>
          <dd class="ellipsis">{String(document.get(first, 'name'))}</dd>
          <dt>Kind</dt>
          <dd>{document.typeOf(first)}</dd>
          <dt>Size</dt>
          <dd>
            {size('width')} × {size('height')}
          </dd>
          <dt>Id</dt>
          <dd>
            <code>{first}</code>
          </dd>
        </dl>
      ) : (
        <p class="quiet">{ids.length} layers</p>
      )}
      {ids.length === 1 && <ModeChoices document={document} id={first} />}
      {ids.length === 1 && <SaveImage document={document} id={first} />}
      {buttons.map(({ command, name, description }) => (
        <div class="relaunch" key={command}>
          <button class="button button-wide" type="button" onClick={() => void runCommand(command)}>
            {name}
          </button>
          {description !== '' && <p class="quiet">{description}</p>}
        </div>
      ))}
    </Section>
  );
}
