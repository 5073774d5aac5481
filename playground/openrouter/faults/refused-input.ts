import { refusal } from '../refusal';
import type { Fault } from './fault';
import { refused } from './refused';

/** What was asked for is refused. */
export const REFUSED_INPUT: readonly Fault[] = [
  refused('400-invalid', 'A parameter is refused.', () =>
    refusal('invalid_request', 'image_config.aspect_ratio: Invalid value'),
  ),
  refused('400-prompt-too-long', 'The prompt is too long for the model.', ({ prompt }) =>
    refusal('string_too_long', `Prompt of ${prompt.length} characters exceeds the limit of 10000`, {
      metadata: { provider_name: 'Recraft' },
    }),
  ),
  refused('400-content-policy', 'A content filter flags the description.', () =>
    refusal('content_policy_violation', 'The prompt was flagged by the content filter', {
      metadata: { provider_name: 'Recraft', provider_code: 'prompt_rejected' },
    }),
  ),
  refused('400-refusal', 'The model declines the description.', () =>
    refusal('refusal', 'The model declined this request', {
      metadata: { provider_name: 'Recraft' },
    }),
  ),
  refused('400-invalid-image', 'The input image cannot be read.', () =>
    refusal('invalid_image', 'Image could not be decoded', {
      metadata: { provider_name: 'Recraft' },
    }),
  ),
  refused('400-image-too-large', 'The input image is too large.', () =>
    refusal('image_too_large', 'Image exceeds 4096 px', { metadata: { provider_name: 'Recraft' } }),
  ),
  refused('400-image-too-small', 'The input image is too small.', () =>
    refusal('image_too_small', 'Image is below 256 px', { metadata: { provider_name: 'Recraft' } }),
  ),
  refused('400-image-format', 'The input image has a format Recraft does not take.', () =>
    refusal('unsupported_image_format', 'Image format must be PNG, JPG or WEBP', {
      metadata: { provider_name: 'Recraft' },
    }),
  ),
  refused('404-modalities', 'No endpoint gives the asked kinds of output.', () =>
    refusal(
      'not_found',
      'No endpoints found that support the requested output modalities: image, text',
      { metadata: { failed_routing_step: 'Filter by Model Output Modalities' } },
    ),
  ),
  refused('413', 'The body is too large.', () =>
    refusal('payload_too_large', 'Request body is too large'),
  ),
  refused('422', 'The request is well formed and still makes no sense to the provider.', () =>
    refusal('unprocessable', 'The provider could not process this request', {
      metadata: { provider_name: 'Recraft' },
    }),
  ),
];
