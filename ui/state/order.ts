import { computed, signal } from '@preact/signals-core';
import { compose } from './compose';
import { into, promptFor } from './into';
import { priceOfModel } from './prices';
import { unseen } from './window';

/** What the next click will make, and cost altogether. */
export const order = computed(() => {
  const { model, count } = compose.value;
  const layers = into.value.length;
  // Of several layers each gets one; of several pictures a quick action would show but one.
  const pictures = layers > 1 || unseen.value ? 1 : count;
  const each = priceOfModel(model);
  const price = { ...each, usd: each.usd * pictures * Math.max(1, layers) };
  return { layers, pictures, each, price };
});

/** USD. What costs more is asked about once more. */
const ASK_ABOVE = 1;

/** Everything that a yes is given to: any change of it takes the question back. */
const terms = computed(() =>
  JSON.stringify([
    compose.value,
    order.value.price,
    into.value.map((one) => [one.target, promptFor(one)]),
  ]),
);
const askedFor = signal<string | null>(null);

/** The button asks for a second press. */
export const confirming = computed(() => askedFor.value === terms.value);

/** Whether the click may go on; the first of an expensive one only asks. */
export function agreed(): boolean {
  const yes = confirming.value || order.value.price.usd <= ASK_ABOVE + 1e-9;
  askedFor.value = yes ? null : terms.value;
  return yes;
}

export function takeBack(): void {
  askedFor.value = null;
}
