import { encodeBase64 } from '../../src/image/encode-base64';
import { toDataUrl } from '../../src/image/data-url';
import { sniff } from '../../src/image/sniff';
import { inputLongSide } from '../../src/input-size';
import type { Target } from '../../src/messages';
import { ask } from '../bridge';
import { measured } from '../browser/measured';
import { transcode } from '../browser/transcode';
import type { Problem } from './problem';

/** Base64 adds a third; this stays under every limit known for the one input image. */
const INPUT_LIMITS = { side: 4096, bytes: 3_000_000 };

/** The layer to restyle, as the data URL of the one input image. */
export async function exportInput(target: Target): Promise<string | Problem> {
  const longSide = inputLongSide(target.width, target.height);
  if (longSide === null || target.nodeId === null) return { kind: 'too-narrow' };
  const { nodeId } = target;
  const reply = await measured('export', () => ask({ type: 'export', nodeId, longSide }));
  if (reply.type !== 'exported') {
    const failure = reply.type === 'failed' ? reply.failure : 'failed';
    return { kind: 'not-exported', failure };
  }
  const bytes = await small(reply.bytes);
  return toDataUrl(sniff(bytes) === 'jpeg' ? 'image/jpeg' : 'image/png', encodeBase64(bytes));
}

async function small(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes.length <= INPUT_LIMITS.bytes) return bytes;
  const { bytes: smaller } = await transcode(bytes, INPUT_LIMITS, AbortSignal.timeout(60_000));
  return smaller;
}
