import type { Layer, Selection } from '../layer';

/** A plain rectangle, and whatever the test says about it. */
export function layerLike(part: Partial<Layer>): Layer {
  return {
    id: '1:2',
    name: 'Hero',
    type: 'RECTANGLE',
    box: { x: 0, y: 0, width: 400, height: 300 },
    hasChildren: false,
    inInstance: false,
    inMain: false,
    refusesFill: null,
    pictureChild: null,
    words: 'Grow with us',
    ...part,
  };
}

export function select(...layers: Layer[]): Selection {
  return {
    revision: 1,
    page: { id: '0:1', name: 'Page' },
    layers,
    count: layers.length,
    ancestors: [],
    recipe: null,
    picture: null,
  };
}
