import type { HostFailure } from '../messages';
import type { Answer } from './question';

/** `error`: what Figma threw, or what it is about. */
export function failed(failure: HostFailure, error: unknown = ''): Answer {
  return { type: 'failed', failure, detail: String(error) };
}
