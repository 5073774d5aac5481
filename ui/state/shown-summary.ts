import { computed } from '@preact/signals-core';
import type { SummaryProps } from '../screens/summary';
import { change, compose, models } from './compose';
import { into, intoChoices } from './into';
import { order } from './order';
import { priceOfModel } from './prices';
import { ratioFor } from './shape';

export const shownSummary = computed((): SummaryProps => {
  const { mode, model, ratio, style, keepText, match } = compose.value;
  const { layers, pictures } = order.value;
  const restyles = mode === 'restyle';
  const ratios = new Set(into.value.map(({ target }) => ratioFor(target)));
  const [only = null, other] = ratios;
  return {
    models: models.value.map((one) => ({
      ...one,
      price: priceOfModel(one.id),
      unavailable: restyles && !one.takesImage ? 'no restyle' : null,
    })),
    model,
    onModel: (to) => change({ model: to }),
    pictures,
    severalLayers: layers > 1,
    onPictures: (to) => change({ count: to }),
    shape: restyles ? null : { ratio, fits: other === undefined ? only : null },
    onRatio: (to) => change({ ratio: to }),
    style,
    onStyle: (to) => change({ style: to }),
    match: { checked: match === true, onChange: (to) => change({ match: to }) },
    keepText: canKeepText()
      ? { checked: keepText, onChange: (to) => change({ keepText: to }) }
      : null,
  };
});

function canKeepText(): boolean {
  return intoChoices.value.some((choice) =>
    choice.some((proposal) => proposal.into === 'restyled-frame'),
  );
}
