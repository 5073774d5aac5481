import { changeNode } from '../change-node';
import { checkPaints } from '../paint-check';
import { readPaints } from '../read-paint';
import { refusal } from '../refusal';
import { colorLookup } from '../variables';
import { rebound, writeFills } from '../write-paint';
import { type Properties, readOnly } from './property';

/** Figma's light canvas, where a file says nothing else. */
const CANVAS = { r: 0.9607843137254902, g: 0.9607843137254902, b: 0.9607843137254902 };

/** What only pages and the document have. */
export const pageProperties: Properties = {
  backgrounds: {
    get: (node, state) =>
      node.fills.length > 0
        ? readPaints(node, 'fills', colorLookup(state, node))
        : [
            {
              type: 'SOLID',
              visible: true,
              opacity: 1,
              blendMode: 'NORMAL',
              color: { ...CANVAS, ...backgroundOf(node.source.fig.rawNodeFields) },
              boundVariables: {},
            },
          ],
    set: (node, state, value) => {
      const paints = checkPaints('backgrounds', value, () => false);
      if (paints.length !== 1 || paints[0]?.type !== 'SOLID')
        throw refusal('set_backgrounds', 'Page backgrounds must be a single solid paint');
      const written = writeFills(paints);
      const boundVariables = rebound(node, 'fills', written.bindings);
      changeNode(state, node, { fills: written.paints, boundVariables }, ['backgrounds']);
    },
  },
  documentColorProfile: readOnly((_, { colorProfile }) => colorProfile),
  isPageDivider: readOnly(() => false),
};

function backgroundOf(raw: Record<string, unknown>): object {
  const color = raw['backgroundColor'];
  if (typeof color !== 'object' || color === null) return {};
  const { r, g, b } = color as Record<string, unknown>;
  return typeof r === 'number' && typeof g === 'number' && typeof b === 'number' ? { r, g, b } : {};
}
