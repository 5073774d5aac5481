import type { RecraftModel } from '../models';
import { providerRefusal } from '../refusal';
import type { Reply } from '../reply';

/** The refusal of an empty or too long prompt, else `null`. */
export function badPrompt(prompt: string, model: RecraftModel): Reply | null {
  if (prompt.trim() === '') return providerRefusal('invalid_prompt', 'Prompt must not be empty');
  const limit = model.generation === 'v3' ? 1000 : 10_000;
  if (prompt.length <= limit) return null;
  return providerRefusal(
    'string_too_long',
    `Prompt of ${prompt.length} characters exceeds the limit of ${limit}`,
  );
}
