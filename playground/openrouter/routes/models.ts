import { MODELS } from '../models';
import { json, type Reply } from '../reply';
import type { Call } from './route';

/**
 * `GET /api/v1/models`. Without `output_modalities=image` the models that only draw are left out,
 * and their price is 0 here: the truth is in the images endpoints record.
 */
export function models({ query }: Call): Reply {
  const modalities = (query.get('output_modalities') ?? 'text').split(',');
  const shown = modalities.includes('image') || modalities.includes('all') ? MODELS : [];
  return json(200, {
    data: shown.map((model) => ({
      id: model.id,
      canonical_slug: model.canonicalSlug,
      hugging_face_id: null,
      name: model.name,
      created: model.created,
      description: `${model.name} as simulated by the Limn playground.`,
      context_length: 65536,
      architecture: {
        modality: model.takesInput ? 'text+image->image' : 'text->image',
        input_modalities: model.takesInput ? ['text', 'image'] : ['text'],
        output_modalities: ['image'],
        tokenizer: 'Other',
        instruct_type: null,
      },
      pricing: { prompt: '0', completion: '0' },
      top_provider: { context_length: 65536, max_completion_tokens: null, is_moderated: false },
      per_request_limits: null,
      supported_parameters: [],
      default_parameters: {
        temperature: null,
        top_p: null,
        top_k: null,
        frequency_penalty: null,
        presence_penalty: null,
        repetition_penalty: null,
      },
      supported_voices: null,
      knowledge_cutoff: null,
      expiration_date: null,
      links: { details: `/api/v1/models/${model.canonicalSlug}/endpoints` },
    })),
    total_count: shown.length,
    links: { next: null },
  });
}
