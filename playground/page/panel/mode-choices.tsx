import type { OpenDocument } from '../../document/open';
import { Choice } from '../controls/choice';
import { revision } from '../state/editor';

interface Collection {
  id: string;
  name: string;
  modes: { modeId: string; name: string }[];
}

/** The mode of each collection of variables that counts at a layer, as in Figma's side panel. */
export function ModeChoices({ document, id }: { document: OpenDocument; id: string }) {
  const now = document.get(id, 'resolvedVariableModes') as Record<string, string>;
  const collections = document
    .variableCollectionIds()
    .map((one) => document.variableCollection(one) as unknown as Collection)
    .filter(({ modes }) => modes.length > 1);
  return (
    <>
      {collections.map(({ id: collection, name, modes }) => (
        <div class="field" key={collection}>
          <span>{name}</span>
          <Choice
            label={`Mode of ${name}`}
            options={modes.map(({ modeId, name: text }) => ({ value: modeId, text }))}
            value={now[collection] ?? ''}
            onChange={(mode) => {
              document.setExplicitMode(id, collection, mode);
              document.commitUndo();
              revision.value += 1;
            }}
          />
        </div>
      ))}
    </>
  );
}
