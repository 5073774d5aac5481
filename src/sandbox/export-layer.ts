import type { ToSandbox, ToUi } from '../messages';

type Export = Extract<ToSandbox, { type: 'export' }>;

/** A picture of one layer, its whole box, `longSide` pixels on its longer side. */
export async function exportLayer({ id, nodeId, longSide }: Export): Promise<ToUi> {
  const node = await figma.getNodeByIdAsync(nodeId);
  if (!node || !('exportAsync' in node) || node.type === 'PAGE') {
    return { type: 'failed', id, failure: 'layer-gone', detail: nodeId };
  }
  const { width, height } = node.absoluteBoundingBox ?? node;
  try {
    const bytes = await node.exportAsync({
      format: 'PNG',
      constraint: { type: width >= height ? 'WIDTH' : 'HEIGHT', value: longSide },
      colorProfile: 'SRGB',
      contentsOnly: true,
      useAbsoluteBounds: true,
    });
    return { type: 'exported', id, bytes: new Uint8Array(bytes) };
  } catch (error) {
    return { type: 'failed', id, failure: 'not-renderable', detail: String(error) };
  }
}
