const SECRETS = [
  /sk-or-[\w-]+/gi,
  /Bearer\s+\S+/gi,
  // OpenRouter puts the account's id into error bodies.
  /\buser_\w+/g,
];
const LONGEST = 300;

/** Foreign text, fit to be shown and copied: without anything like a key, and not endless. */
export function scrub(text: string): string {
  const clean = SECRETS.reduce((rest, secret) => rest.replace(secret, '…'), text).trim();
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
}
