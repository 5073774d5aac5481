/** What fills a layer; nothing where it takes no fill, or texts are filled each in their own way. */
export function fillsOf(node: BaseNode): readonly Paint[] {
  return 'fills' in node && node.fills !== figma.mixed ? node.fills : [];
}
