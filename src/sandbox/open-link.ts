import type { Link } from '../messages';

const LINKS: Record<Link, string> = {
  keys: 'https://openrouter.ai/settings/keys',
  credits: 'https://openrouter.ai/settings/credits',
};

export function openLink(link: Link): void {
  figma.openExternal(LINKS[link]);
}
