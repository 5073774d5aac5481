import { LONGEST_PROMPT } from '../../src/openrouter/picture-request';
import { TextArea } from '../components/text-area';
import { CONTROL } from './focus';

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
      limit={LONGEST_PROMPT}
      onInput={onInput}
    />
  );
}
