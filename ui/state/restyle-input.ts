import type { KeptLayer } from '../../src/layer';
import type { Target } from '../../src/messages';
import type { Palette } from '../../src/recipe';
import { fitShape, type Registration } from '../../src/restyle/fit-shape';
import { ask } from '../bridge';
import { measured } from '../browser/measured';
import { pixels } from '../browser/pixels';
import type { Problem } from './problem';

export interface RestyleInput {
  readonly dataUrl: string;
  readonly registration: Registration;
  readonly kept: readonly KeptLayer[];
}

const FAILED = { failure: 'failed', detail: '' } as const;

/** The layer to restyle, drawn by Figma and laid on one of the model's shapes. */
export async function restyleInput(
  { kind, nodeId, box }: Target,
  { background }: Palette,
  signal: AbortSignal,
): Promise<RestyleInput | Problem> {
  const fits = fitShape(box.width, box.height);
  if (fits.kind === 'too-long') return fits;
  if (nodeId === null) return { kind: 'nothing-to-restyle' };
  const longSide = Math.max(fits.inner.width, fits.inner.height);
  const keepText = kind === 'restyled';
  const reply = await measured('export', () => ask({ type: 'export', nodeId, longSide, keepText }));
  if (reply.type !== 'exported') {
    const { failure, detail } = reply.type === 'failed' ? reply : FAILED;
    return { kind: 'not-exported', failure, detail };
  }
  try {
    const behind = background?.hex ?? '#ffffff';
    const padded = await pixels(
      'pad-input',
      { picture: new Blob([reply.bytes]), part: null, behind },
      signal,
    );
    return 'kind' in padded ? padded : { ...padded, kept: reply.kept };
  } catch {
    return { kind: 'not-exported', ...FAILED };
  }
}
