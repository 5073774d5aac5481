import { computeLayout, getTextMeasurer, setTextMeasurer } from '@open-pencil/core/layout';
import type { SceneNode } from '@open-pencil/scene-graph';
import { type DocumentState, parentOf } from './document-state';

const BOX = ['x', 'y', 'width', 'height'] as const;

/** Lays out the auto layout frames around and in a node; does nothing where there are none. */
export function relayout(state: DocumentState, node: SceneNode): void {
  measureTextAlone(state, node);
  const root = outermostLayout(state, node);
  if (!root) return;
  const before = state.journal
    .subtree(root)
    .map((each) => ({ each, box: Object.fromEntries(BOX.map((key) => [key, each[key]])) }));
  withMeasurer(state, () => {
    computeLayout(state.graph, root.id);
  });
  for (const { each, box } of before) {
    const changed = BOX.filter((key) => each[key] !== box[key]);
    if (changed.length === 0) continue;
    const earlier = Object.fromEntries(changed.map((key) => [key, box[key]]));
    state.journal.note(each, earlier, changed);
  }
}

export function withMeasurer(state: Pick<DocumentState, 'stage'>, work: () => void): void {
  const before = getTextMeasurer();
  setTextMeasurer(state.stage.measureText);
  try {
    work();
  } finally {
    setTextMeasurer(before);
  }
}

function outermostLayout({ graph }: DocumentState, node: SceneNode): SceneNode | null {
  let root = node.layoutMode === 'NONE' ? null : node;
  for (let up = parentOf(graph, node); up && up.layoutMode !== 'NONE'; up = parentOf(graph, up))
    root = up;
  return root;
}

/** A text that hugs its characters has a new size outside auto layout too. */
function measureTextAlone(state: DocumentState, node: SceneNode): void {
  if (node.type !== 'TEXT' || node.text === '') return;
  if (node.textAutoResize === 'NONE' || node.textAutoResize === 'TRUNCATE') return;
  const hugging = node.textAutoResize === 'WIDTH_AND_HEIGHT';
  const size = state.stage.measureText(node, hugging ? undefined : node.width);
  if (!size) return;
  const width = hugging ? size.width : node.width;
  if (width === node.width && size.height === node.height) return;
  state.journal.write(node, { width, height: size.height }, ['width', 'height']);
}
