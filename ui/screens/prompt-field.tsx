import { LONGEST_PROMPT } from '../../src/openrouter/picture-request';
import { Menu } from '../components/menu';
import { TextArea } from '../components/text-area';
import { CONTROL } from './focus';

export interface PromptFieldProps {
  prompt: string;
  /** Of the layers and of earlier pictures. */
  offered: readonly string[];
  onInput: (prompt: string) => void;
}

export function PromptField({ prompt, offered, onInput }: PromptFieldProps) {
  return (
    <TextArea
      id={CONTROL.prompt}
      label="Prompt"
      placeholder="A lighthouse at dusk, flat shapes"
      value={prompt}
      limit={LONGEST_PROMPT}
      menu={
        offered.length > 0 && (
          <Menu
            icon="history"
            label="Words from the layer and before"
            items={offered.map((words) => ({ value: words, label: shortened(words) }))}
            onChoose={onInput}
          />
        )
      }
      onInput={onInput}
    />
  );
}

const LINE = 60;

function shortened(words: string): string {
  return words.length > LINE ? `${words.slice(0, LINE)}…` : words;
}
