import type { Account } from '../keys';
import { refusal } from '../refusal';
import { json, type Reply } from '../reply';
import type { Call } from './route';

/** `GET /api/v1/generation?id=`: what one request cost, for the key that made it. */
export function generation({ world, query }: Call, account: Account): Reply {
  const id = query.get('id');
  const charge = world.ledger.charges.find(
    (entry) => entry.generationId === id && entry.keyHash === account.hash,
  );
  if (!charge) return refusal('not_found', `Generation ${id ?? ''} not found`);
  return json(200, {
    data: {
      id: charge.generationId,
      model: charge.model,
      created_at: charge.at,
      total_cost: charge.usd,
      usage: charge.usd,
      upstream_inference_cost: charge.usd,
      cancelled: false,
      finish_reason: 'stop',
      native_finish_reason: 'stop',
      num_media_completion: charge.pictures,
      num_media_prompt: null,
      provider_name: 'Recraft',
      api_type: charge.route === 'chat' ? 'completions' : 'image',
      app_id: null,
      cache_discount: null,
      data_region: 'global',
      external_user: null,
      generation_time: world.settings.latencyMs,
      http_referer: null,
      is_byok: false,
      latency: world.settings.latencyMs,
      moderation_latency: null,
      native_tokens_cached: null,
      native_tokens_completion: 4175 * charge.pictures,
      native_tokens_completion_images: 4175 * charge.pictures,
      native_tokens_prompt: 16,
      native_tokens_reasoning: 0,
      num_fetches: null,
      num_input_audio_prompt: null,
      num_search_results: null,
      origin: '',
      preset_id: null,
      provider_responses: null,
      router: null,
      service_tier: null,
      streamed: false,
      tokens_completion: 4175 * charge.pictures,
      tokens_prompt: 16,
      upstream_id: null,
      user_agent: null,
      web_search_engine: null,
      workspace_id: null,
    },
  });
}
