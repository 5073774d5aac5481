import type { ColorsNow } from '../layer';
import { fillsOf } from './fills-of';
import { loadLayer } from './find-node';
import type { Answer, QuestionOf } from './question';

/** Hash of the image fill that is seen on top of the others; `null` where there is none. */
export function pictureOn(node: SceneNode): string | null {
  const top = fillsOf(node)
    .filter(({ visible }) => visible !== false)
    .at(-1);
  return top && top.type === 'IMAGE' ? top.imageHash : null;
}

/** Any picture of the document, whoever made it. Without bytes when Figma has none. */
export async function readPicture({
  nodeId,
  hash,
  variables,
}: QuestionOf<'picture'>): Promise<Answer> {
  const image = hash === null ? null : figma.getImageByHash(hash);
  const layer = await loadLayer(nodeId);
  const bytes = image ? new Uint8Array(await image.getBytesAsync()) : new Uint8Array();
  const now: ColorsNow = { profile: figma.root.documentColorProfile, mode: '', colors: [] };
  for (const one of layer ? variables : []) {
    const variable = layer && (await figma.variables.getVariableByIdAsync(one));
    if (!variable) continue;
    const { value } = variable.resolveForConsumer(layer);
    if (typeof value !== 'object' || !('r' in value)) continue;
    now.colors.push({ id: one, color: value });
    const { variableCollectionId } = variable;
    const set = await figma.variables.getVariableCollectionByIdAsync(variableCollectionId);
    const modeId = layer.resolvedVariableModes[variableCollectionId];
    const mode = set && set.modes.find((each) => each.modeId === modeId);
    if (mode) now.mode = mode.name;
  }
  return { type: 'picture', bytes, now };
}
