import type { Layer, Selection } from './layer';
import type { Target } from './messages';
import type { Mode } from './recipe';

/** A new layer's side when there is nothing to measure it by, in canvas pixels. */
const DEFAULT_SIDE = 1024;

/** What takes the picture. `null`: there is nothing to restyle. */
export function chooseTarget(selection: Selection, mode: Mode): Target | null {
  const { page, layers } = selection;
  const [first] = layers;
  if (mode === 'restyle')
    return first ? newLayer(page.id, first, `${first.name} — restyled`) : null;

  const own = layers.find((layer) => layer.refusesFill === null);
  if (own) {
    const { id, name, width, height } = own;
    return { kind: 'fill', nodeId: id, pageId: page.id, name, width, height };
  }
  return newLayer(page.id, first ?? null, '');
}

function newLayer(pageId: string, beside: Layer | null, name: string): Target {
  const measurable = beside && beside.width >= 1 && beside.height >= 1;
  const { width, height } = measurable ? beside : { width: DEFAULT_SIDE, height: DEFAULT_SIDE };
  return { kind: 'new', nodeId: beside?.id ?? null, pageId, name, width, height };
}
