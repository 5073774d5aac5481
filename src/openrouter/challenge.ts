import { sha256 } from '@noble/hashes/sha2.js';
import { encodeBase64 } from '../image/encode-base64';

const URL_SAFE: Readonly<Record<string, string>> = { '+': '-', '/': '_', '=': '' };

/**
 * The challenge of a PKCE verifier, which is ASCII: its SHA-256 in URL-safe base64. By a library, because the panel
 * is no secure context and the browser keeps its own from it.
 */
export function challenge(verifier: string): Promise<{ challenge: string }> {
  const hash = encodeBase64(sha256(Uint8Array.from(verifier, (letter) => letter.charCodeAt(0))));
  return Promise.resolve({ challenge: hash.replace(/[+/=]/g, (one) => URL_SAFE[one] ?? '') });
}
