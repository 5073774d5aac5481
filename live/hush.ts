/**
 * A function that takes everything like a key out of a text that is about to be printed: this run's
 * own in every form it could come back in, and whatever else looks like one or like an account.
 */
export function hush(...keys: readonly string[]): (text: string) => string {
  const forms = keys.flatMap((key) => [
    key,
    encodeURIComponent(key),
    ...[0, 1, 2].map((shift) => base64Core(key, shift)),
    Buffer.from(key).toString('hex'),
    // A service that shortens a key shows its end.
    key.slice(-8),
  ]);
  return (text) =>
    forms
      .filter((form) => form.length >= 8)
      .reduce((rest, form) => rest.replaceAll(form, '…'), text)
      .replace(/sk-or-[\w.…-]+/gi, '…')
      .replace(/Bearer\s+\S+/gi, '…')
      .replace(/\b(?:user|org)_\w+/g, '…');
}

/** The letters of a key's base64 that do not depend on what stands around it. */
function base64Core(key: string, shift: number): string {
  const text = Buffer.from('\0'.repeat(shift) + key).toString('base64');
  return text.slice(shift === 0 ? 0 : 4, -4);
}
