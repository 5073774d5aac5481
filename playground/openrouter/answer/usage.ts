import type { Answered } from './answered';

/** Symbolic, but always the same for one picture. */
const TOKENS_PER_PICTURE = 4175;
const TOKENS_PER_INPUT = 2059;

export function usage({ job, pictures, cost }: Answered) {
  const prompt = 6 + Math.ceil(job.prompt.length / 4) + (job.input ? TOKENS_PER_INPUT : 0);
  const completion = TOKENS_PER_PICTURE * pictures.length;
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    completion_tokens_details: { image_tokens: completion, reasoning_tokens: 0 },
    prompt_tokens_details: { cached_tokens: 0 },
    cost,
    cost_details: {
      upstream_inference_cost: cost,
      upstream_inference_prompt_cost: 0,
      upstream_inference_completions_cost: cost,
    },
    is_byok: false,
  };
}
