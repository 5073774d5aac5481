import { Fold } from '../components/fold';
import { Name } from '../components/name';
import './layer-words.css';

export interface LayerWordsProps {
  layers: readonly { id: string; name: string; words: string }[];
  /** `null`: the prompt does not ask for the words. */
  onWords: ((id: string, words: string) => void) | null;
}

/** Every layer that gets a picture, and what `{text}` stands for in each prompt. */
export function LayerWords({ layers, onWords }: LayerWordsProps) {
  return (
    <Fold label={onWords ? 'Layers and their {text}' : 'Layers'} open={onWords !== null}>
      <ul class="layer-words" aria-label="Layers">
        {layers.map(({ id, name, words }) => (
          <li key={id} class="layer-words-row">
            <Name>{name}</Name>
            {onWords && (
              <input
                class="field"
                dir="auto"
                aria-label={`{text} for ${name}`}
                value={words}
                onInput={(event) => {
                  onWords(id, event.currentTarget.value);
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
