/** The layer's whole box, whatever is seen of it, in sRGB. Figma rejects when nothing is. */
export async function drawPng(
  node: SceneNode,
  constraint: ExportSettingsConstraints,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await node.exportAsync({
    format: 'PNG',
    colorProfile: 'SRGB',
    useAbsoluteBounds: true,
    constraint,
  });
  return new Uint8Array(bytes);
}
