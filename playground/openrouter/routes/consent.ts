import { refusal } from '../refusal';
import { text, type Reply } from '../reply';
import type { Call } from './route';

/** `GET /auth` without an address to return to: the page that shows the code to copy. */
export function consent({ world, query }: Call): Reply {
  const challenge = query.get('code_challenge') ?? '';
  if (!/^[\w-]{43}$/.test(challenge) || query.get('code_challenge_method') !== 'S256') {
    return refusal('invalid_request', 'A code_challenge by S256 is needed');
  }
  const code = world.codes.issue(challenge, 'S256');
  return text(
    200,
    'text/html; charset=utf-8',
    `<!doctype html><title>Simulated OpenRouter</title>
<body style="font: 16px/1.5 system-ui; margin: 4rem auto; max-width: 28rem">
<h1>Simulated OpenRouter</h1>
<p>You have allowed this plugin to make a key. Copy the code and paste it there:</p>
<p><code style="user-select: all">${code}</code></p>`,
  );
}
