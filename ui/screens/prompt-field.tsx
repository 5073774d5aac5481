import { TextArea } from '../components/text-area';
import { CONTROL } from './focus';

/** Characters OpenRouter takes. */
export const PROMPT_LIMIT = 10_000;

export interface PromptFieldProps {
  prompt: string;
  onInput: (prompt: string) => void;
}

export function PromptField({ prompt, onInput }: PromptFieldProps) {
  return (
    <TextArea
      id={CONTROL.prompt}
      label="Prompt"
      placeholder="A lighthouse at dusk, flat shapes"
      value={prompt}
      limit={PROMPT_LIMIT}
      onInput={onInput}
    />
  );
}
