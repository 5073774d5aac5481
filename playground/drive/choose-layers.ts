/** A layer of the document as the driver lists it. */
export interface ListedLayer {
  id: string;
  name: string;
  type: string;
  parentId: string;
  pageId: string;
}

export type Chosen = { layers: ListedLayer[] } | { refusal: string };

/** `12:34`, and `I12:34;5:6` inside instances; a layer may hardly be called so. */
const ID = /^I?-?\d+:\d+(;-?\d+:\d+)*$/;

/**
 * The layers meant: an id is an id, anything else is the exact name of one layer. All must be on one
 * page, as a selection is.
 */
export function chooseLayers(all: readonly ListedLayer[], wanted: readonly string[]): Chosen {
  const layers: ListedLayer[] = [];
  for (const want of wanted) {
    const byId = ID.test(want);
    const matches = all.filter((layer) => (byId ? layer.id : layer.name) === want);
    const [layer] = matches;
    if (layer === undefined) return { refusal: nothing(all, want, byId) };
    if (matches.length > 1) {
      const ids = matches.map(({ id }) => id).join(', ');
      return {
        refusal: `${matches.length} layers are called “${want}”; choose one by id: ${ids}.`,
      };
    }
    if (!layers.some(({ id }) => id === layer.id)) layers.push(layer);
  }
  if (new Set(layers.map(({ pageId }) => pageId)).size > 1) {
    const where = layers.map(({ id, pageId }) => `${id} (page ${pageId})`).join(', ');
    return { refusal: `Layers of one page can be selected together, not of several: ${where}.` };
  }
  return { layers };
}

/** Layers listed when nothing matches. */
const OFFERED = 12;

function nothing(all: readonly ListedLayer[], want: string, byId: boolean): string {
  const what = byId ? `No layer has the id ${want}` : `No layer is called “${want}”`;
  const offered = all.filter(({ type }) => type === 'FRAME').slice(0, OFFERED);
  const list = offered.map(({ id, name }) => `${id} “${name}”`).join(', ');
  return list === '' ? `${what}.` : `${what}; there are, among others: ${list}.`;
}
