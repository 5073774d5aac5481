import type { FigmaDocument } from '../../playground/document/figma-document';
import { createNodeEnvironment } from '../../playground/document/node-environment';
import { openSample } from '../../playground/document/open';
import type { Target, ToSandbox } from '../../src/messages';
import { addLayers, addTexts, addToPage } from '../add-layers';
import { type Cost, runPlugin } from '../run-plugin';

export interface PlacingCost {
  /** As the fill of a layer, the first time and again over Limn's own. */
  readonly fill: Cost;
  readonly again: Cost;
  /** On a new layer beside it, the first time and the next while nobody edits the page. */
  readonly beside: Cost;
  readonly besideAgain: Cost;
}

/** On a page where so many layers stand besides. */
export async function placingCost(layers: number): Promise<PlacingCost> {
  const document = await openSample(createNodeEnvironment());
  addToPage(document, layers);
  const shape = document.create('RECTANGLE');
  document.resize(shape, 400, 300);
  const place = placer(document, shape);
  return runPlugin(document, async (plugin) => {
    const cost = (message: ToSandbox) => plugin.cost('placed', () => plugin.send(message));
    return {
      fill: await cost(place('fill')),
      again: await cost(place('fill')),
      beside: await cost(place('new')),
      besideAgain: await cost(place('new')),
    };
  });
}

/** Of a frame with so many layers, of which so many are texts: its export without them, and the copy of them. */
export async function keptWordsCost(
  layers: number,
  texts: number,
): Promise<{ exported: Cost; placed: Cost }> {
  const document = await openSample(createNodeEnvironment());
  const frame = addLayers(document, layers);
  addTexts(document, frame, texts);
  const place = placer(document, frame);
  return runPlugin(document, async (plugin) => ({
    exported: await plugin.cost('exported', () =>
      plugin.send({ type: 'export', id: 1, nodeId: frame, longSide: 64, keepText: true }),
    ),
    placed: await plugin.cost('placed', () => plugin.send(place('restyled'))),
  }));
}

function placer(document: FigmaDocument, nodeId: string) {
  const box = { x: 0, y: 0, width: 400, height: 300 };
  return (kind: Target['kind']): ToSandbox => ({
    type: 'place',
    more: false,
    id: 9,
    target: { kind, nodeId, pageId: document.currentPageId, name: 'Bench', box },
    ...{ onto: null, over: null, picture: '' },
    ...{ button: kind === 'restyled' ? 'restyle' : 'illustrate', words: 'A bench' },
    bytes: PIXEL.slice(),
    recipe: {
      version: 1,
      mode: kind === 'restyled' ? 'restyle' : 'illustrate',
      prompt: 'A bench',
      model: 'recraft/recraft-v4.1',
      route: 'chat',
      palette: { swatches: [], background: null },
      ratio: null,
      strength: null,
      cost: null,
      fidelity: null,
      date: '2026-01-01T00:00:00.000Z',
    },
  });
}

/** One transparent pixel, so that bytes in a table are what a placing itself adds. */
const PIXEL = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);
