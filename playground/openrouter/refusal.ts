import { STATUS_OF, type ErrorType } from './error-type';
import { json, type Reply } from './reply';

export interface RefusalDetails {
  /** Where the status is another than the error type's own. */
  status?: number;
  metadata?: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** The error body of OpenRouter, `error.code` being the status. */
export function refusal(type: ErrorType, message: string, details: RefusalDetails = {}): Reply {
  const code = details.status ?? STATUS_OF[type];
  const metadata = { error_type: type, ...details.metadata };
  return json(code, { error: { code, message, metadata } }, details.headers);
}

/** What Recraft itself refuses, passed on with the provider's name. */
export function providerRefusal(type: ErrorType, message: string): Reply {
  return refusal(type, message, { metadata: { provider_name: 'Recraft' } });
}
