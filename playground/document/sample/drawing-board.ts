import type { NodeType, SceneGraph, SceneNode } from '@open-pencil/scene-graph';

type Props = Partial<SceneNode>;
type Box = readonly [vertical: number, horizontal: number];

/** Puts nodes into a scene graph with the few words the sample needs. */
export class DrawingBoard {
  constructor(readonly graph: SceneGraph) {}

  node(parent: SceneNode, type: NodeType, name: string, props: Props = {}): SceneNode {
    return this.graph.createNode(type, parent.id, { name, ...props });
  }

  /** An auto layout frame; `gap` between and `padding` around what it holds. */
  stack(
    parent: SceneNode,
    name: string,
    layoutMode: 'HORIZONTAL' | 'VERTICAL',
    { gap = 0, padding = [0, 0], ...props }: Props & { gap?: number; padding?: Box } = {},
  ): SceneNode {
    const [vertical, horizontal] = padding;
    return this.node(parent, props.type ?? 'FRAME', name, {
      layoutMode,
      itemSpacing: gap,
      ...{ paddingTop: vertical, paddingBottom: vertical },
      ...{ paddingLeft: horizontal, paddingRight: horizontal },
      primaryAxisSizing: 'HUG',
      counterAxisSizing: 'HUG',
      ...props,
    });
  }

  /** `size` / `line` in pixels; the text hugs its characters, or wraps at `width`. */
  text(
    parent: SceneNode,
    characters: string,
    [fontSize, lineHeight]: readonly [size: number, line: number],
    { width, ...props }: Props & { width?: number } = {},
  ): SceneNode {
    return this.node(parent, 'TEXT', props.name ?? characters, {
      text: characters,
      fontSize,
      lineHeight,
      fontFamily: 'Inter',
      ...(width === undefined
        ? { textAutoResize: 'WIDTH_AND_HEIGHT', width: 10, height: lineHeight }
        : { textAutoResize: 'HEIGHT', width, height: lineHeight }),
      ...props,
    });
  }

  rectangle(parent: SceneNode, name: string, props: Props): SceneNode {
    return this.node(parent, 'ROUNDED_RECTANGLE', name, props);
  }

  /** An instance with other words: `words` by the name of the text layer in the component. */
  instance(
    parent: SceneNode,
    component: SceneNode,
    name: string,
    words: Record<string, string> = {},
    props: Props = {},
  ): SceneNode {
    // The library copies a component's paints but not the styles they are linked to.
    const { fillStyleId, strokeStyleId } = component;
    const own = { fillStyleId, strokeStyleId, ...props, name };
    const instance = this.graph.createInstance(component.id, parent.id, own);
    if (!instance) throw new Error(`${component.name} is no component`);
    this.reword(instance, words);
    return instance;
  }

  private reword(node: SceneNode, words: Record<string, string>): void {
    const text = words[node.name];
    if (node.type === 'TEXT' && text !== undefined) node.text = text;
    for (const child of this.graph.getChildren(node.id)) this.reword(child, words);
  }
}

/** The run of a text that reads `part`, for mixed looks. */
export function runOf(text: string, part: string, style: SceneNode['styleRuns'][number]['style']) {
  return { start: text.indexOf(part), length: part.length, style };
}
