/**
 * Says that something of this window was dropped outside it. Figma finds out where on the canvas
 * that is, and hands the document side what goes with it.
 */
export function pluginDrop({ clientX, clientY }: MouseEvent, dropMetadata: string): void {
  parent.postMessage({ pluginDrop: { clientX, clientY, dropMetadata } }, '*');
}
