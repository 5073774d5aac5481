import type { Link } from '../messages';

const LINKS: Record<Link, string> = {
  keys: 'https://openrouter.ai/settings/keys',
  credits: 'https://openrouter.ai/settings/credits',
};

export function openLink(link: Link): void {
  figma.openExternal(LINKS[link]);
}

/** Without an address to return to, the page shows its code. */
export function openSignIn(challenge: string): void {
  const query = `code_challenge=${challenge}&code_challenge_method=S256&key_label=Limn`;
  figma.openExternal(`https://openrouter.ai/auth?${query}`);
}
