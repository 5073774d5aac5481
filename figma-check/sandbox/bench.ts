import type { Check } from '../check';
import type { ToPanel, ToSandbox } from '../messages';
import type { Workspace } from './workspace';

/** What a check in the sandbox has at hand. */
export interface Bench {
  readonly workspace: Workspace;
  /** Sends a message and waits for the panel's of the wanted kind. */
  readonly askPanel: <T extends ToSandbox['type']>(
    message: ToPanel,
    wanted: T,
  ) => Promise<Extract<ToSandbox, { type: T }>>;
  /** What Figma gave as the origin of the panel's messages. */
  readonly origin: () => string;
}

export type SandboxCheck = Check<Bench>;

/** A layer of our own that is taken away however its use ends. */
export async function withLayer<L extends SceneNode, R>(
  { workspace }: Bench,
  layer: L,
  use: (layer: L) => R | Promise<R>,
): Promise<R> {
  try {
    workspace.frame.appendChild(layer);
    return await use(layer);
  } finally {
    if (!layer.removed) layer.remove();
  }
}
