import { findModel, offeredModels, type RecraftModel } from '../models';
import { RATIOS } from '../picture-size';
import { refusal } from '../refusal';
import { json, type Reply } from '../reply';
import type { Call } from './route';

function supportedParameters(model: RecraftModel) {
  return {
    aspect_ratio: { type: 'enum', values: [...RATIOS, 'auto'] },
    input_references: { type: 'range', min: 0, max: model.takesInput ? 1 : 0 },
    n: { type: 'range', min: 1, max: 6 },
    ...(model.output === 'svg' && { output_format: { type: 'enum', values: ['svg'] } }),
  };
}

/** `GET /api/v1/images/models`. */
export function imageModels({ world }: Call): Reply {
  return json(200, {
    data: offeredModels(world.settings).map((model) => ({
      id: model.id,
      name: model.name,
      description: `${model.name} as simulated by the Limn playground.`,
      created: model.created,
      architecture: {
        input_modalities: model.takesInput ? ['text', 'image'] : ['text'],
        output_modalities: ['image'],
      },
      supported_parameters: supportedParameters(model),
      supports_streaming: false,
      endpoints: `/api/v1/images/models/${model.id}/endpoints`,
    })),
  });
}

/** `GET /api/v1/images/models/{author}/{slug}/endpoints`; unlike the list, not inside `data`. */
export function imageModelEndpoints({ params, world }: Call): Reply {
  const model = findModel(`${params.author}/${params.slug}`);
  if (!model || !offeredModels(world.settings).includes(model)) {
    return refusal('not_found', 'Model not found');
  }
  return json(200, {
    id: model.id,
    endpoints: [
      {
        provider_name: 'Recraft',
        provider_slug: 'recraft',
        provider_tag: 'recraft',
        supported_parameters: supportedParameters(model),
        allowed_passthrough_parameters: ['style', 'controls', 'text_layout'],
        pricing: [{ billable: 'output_image', unit: 'image', cost_usd: model.price }],
        supports_streaming: false,
      },
    ],
  });
}
