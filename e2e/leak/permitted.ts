/** Somewhere a key could turn up. */
export type Sink =
  | 'requests'
  | 'bridge from panel'
  | 'bridge to panel'
  | 'calls of the sandbox'
  | 'letters to the sandbox'
  | 'DOM'
  | 'fields'
  | 'addresses and names'
  | 'console'
  | 'errors'
  | 'performance'
  | 'document'
  | 'images'
  | 'clientStorage'
  | 'web storage'
  | 'cookies'
  | 'clipboard'
  | 'downloads'
  | 'log of the service';

/**
 * Where the key has to pass to be of use, and how often at most in one sight of it. Requests and
 * storage are not in the list: they are judged as a whole, not as text.
 */
const PASSAGES: readonly { sink: Sink; when: RegExp }[] = [
  // Typed, on its way to be stored.
  { sink: 'bridge from panel', when: /"type":"save-key"/ },
  { sink: 'letters to the sandbox', when: /^message .*"save-key"/s },
  { sink: 'calls of the sandbox', when: /^figma\.clientStorage\.setAsync \["key",/ },
  // Stored, on its way back to the panel that was opened anew.
  { sink: 'letters to the sandbox', when: /^settle / },
  { sink: 'calls of the sandbox', when: /^figma\.ui\.postMessage .*"type":"init"/s },
  { sink: 'bridge to panel', when: /"type":"init"/ },
];

/** The text without the one place where the whole key may stand as it is. */
export function withoutPermitted(sink: Sink, text: string, key: string): string {
  const passes = PASSAGES.some((passage) => passage.sink === sink && passage.when.test(text));
  return passes ? text.replace(JSON.stringify(key), '""') : text;
}
