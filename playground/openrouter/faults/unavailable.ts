import { json, type Reply } from '../reply';
import type { ErrorType } from '../error-type';
import { BOTH, type Fault, type RefusedRequest } from './fault';

interface Unavailability {
  code: string;
  sentence: string;
  status: number;
  errorType: ErrorType;
  message: (model: string) => string;
  retryable?: boolean;
  /** Seconds. */
  retryAfter?: number;
  more?: Record<string, unknown>;
}

const CODES: readonly Unavailability[] = [
  {
    code: 'model_not_found',
    sentence: 'No model has this name.',
    status: 404,
    errorType: 'not_found',
    message: (model) => `Model ${model} was not found`,
  },
  {
    code: 'wrong_endpoint',
    sentence: 'The model has moved from the chat route to the images route.',
    status: 400,
    errorType: 'invalid_request',
    message: (model) => `${model} cannot be used with the chat/completions endpoint`,
    more: { constraint: { name: 'endpoint', detail: '/api/v1/images' } },
  },
  {
    code: 'no_endpoints',
    sentence: 'Nobody offers this model now.',
    status: 404,
    errorType: 'not_found',
    message: (model) => `No endpoints found for ${model}`,
  },
  {
    code: 'model_deprecated',
    sentence: 'The model is retired, and another one is named.',
    status: 404,
    errorType: 'not_found',
    message: (model) => `${model} has been deprecated`,
    more: { fallback_models: ['recraft/recraft-v4.1'] },
  },
  {
    code: 'model_unavailable_upstream',
    sentence: 'The provider has taken the model away.',
    status: 502,
    errorType: 'provider_unavailable',
    message: (model) => `${model} is not available at the provider`,
    more: { affected_providers: ['Recraft'] },
  },
  {
    code: 'capacity_exhausted',
    sentence: 'All capacity is used; waiting helps.',
    status: 429,
    errorType: 'rate_limit_exceeded',
    message: (model) => `${model} is at capacity`,
    retryable: true,
    retryAfter: 2,
    more: { affected_providers: ['Recraft'] },
  },
  {
    code: 'temporarily_unavailable',
    sentence: 'The model is away for a moment; waiting helps.',
    status: 503,
    errorType: 'provider_overloaded',
    message: (model) => `${model} is temporarily unavailable`,
    retryable: true,
    retryAfter: 2,
    more: { affected_providers: ['Recraft'] },
  },
  {
    code: 'region_restricted',
    sentence: 'The model is not offered in this region.',
    status: 403,
    errorType: 'permission_denied',
    message: (model) => `${model} is not available in your region`,
    more: { excluded_by: 'region' },
  },
  {
    code: 'privacy_restricted',
    sentence: 'The privacy settings of the account exclude the model.',
    status: 404,
    errorType: 'not_found',
    message: (model) => `${model} is excluded by your privacy settings`,
    more: { excluded_by: 'data_policy' },
  },
  {
    code: 'constraint_filtered',
    sentence: 'What was asked for leaves no endpoint.',
    status: 404,
    errorType: 'not_found',
    message: (model) => `No endpoint of ${model} meets the request`,
    more: { constraint: { name: 'output_modalities', detail: 'image, text' } },
  },
  {
    code: 'free_variant_ended',
    sentence: 'The free offer of the model has ended.',
    status: 404,
    errorType: 'not_found',
    message: (model) => `The free offer of ${model} has ended`,
    more: { fallback_models: ['recraft/recraft-v4.1'] },
  },
];

function reply(what: Unavailability, { model }: RefusedRequest, withCode: boolean): Reply {
  const { status, errorType, retryAfter } = what;
  return json(
    status,
    {
      error: {
        ...(withCode && { code: status, metadata: { error_type: errorType } }),
        message: what.message(model),
        error_type: errorType,
        http_status: status,
        availability: {
          code: what.code,
          retryable: what.retryable ?? false,
          ...(retryAfter !== undefined && { retry_after: retryAfter }),
          requested_models: [model],
          ...what.more,
          docs_url: `https://openrouter.ai/docs/errors#${what.code}`,
        },
      },
    },
    retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
  );
}

const fault = (what: Unavailability, withCode: boolean): Fault => ({
  name: withCode ? `unavailable-${what.code}` : `unavailable-${what.code}-bare`,
  group: 'Unavailable',
  sentence: withCode ? what.sentence : `${what.sentence} The body has no error.code.`,
  charges: false,
  wellFormed: withCode,
  routes: what.code === 'wrong_endpoint' ? ['chat'] : BOTH,
  acts: 'before',
  reply: (request) => reply(what, request, withCode),
});

/** Every availability code, and two of them in the documented shape without `error.code`. */
export const UNAVAILABLE: readonly Fault[] = [
  ...CODES.map((what) => fault(what, true)),
  ...CODES.filter(({ code }) => code === 'wrong_endpoint' || code === 'no_endpoints').map((what) =>
    fault(what, false),
  ),
];
