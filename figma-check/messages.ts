import * as v from 'valibot';

const row = v.object({ asks: v.string(), how: v.string(), answer: v.string() });

const toSandbox = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  v.object({ type: v.literal('echo'), bytes: v.instance(Uint8Array) }),
  v.object({ type: v.literal('measured'), width: v.number(), height: v.number() }),
  /** The designer pressed the button of the check that may end the plugin. */
  v.object({ type: v.literal('fill memory') }),
]);

const toPanel = v.variant('type', [
  v.object({ type: v.literal('about'), about: v.string() }),
  v.object({ type: v.literal('row'), row }),
  v.object({ type: v.literal('echo'), bytes: v.instance(Uint8Array) }),
  v.object({ type: v.literal('measure') }),
  /** Everything is asked and everything of ours is gone from the document. */
  v.object({ type: v.literal('done'), left: v.string() }),
]);

export type ToSandbox = v.InferOutput<typeof toSandbox>;
export type ToPanel = v.InferOutput<typeof toPanel>;

export function parseToSandbox(message: unknown): ToSandbox | null {
  const parsed = v.safeParse(toSandbox, message);
  return parsed.success ? parsed.output : null;
}

export function parseToPanel(message: unknown): ToPanel | null {
  const parsed = v.safeParse(toPanel, message);
  return parsed.success ? parsed.output : null;
}
