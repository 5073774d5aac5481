import { refusal } from '../refusal';
import type { Reply } from '../reply';

/** `GET /api/v1/credits` is for management keys, which this stand-in does not have. */
export function credits(): Reply {
  return refusal('permission_denied', 'Only management keys can perform this operation');
}
