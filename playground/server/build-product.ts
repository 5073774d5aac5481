import { build } from 'vite';

/** `npm run build`, from within: both halves of the plugin into `dist/`. */
export async function buildProduct(): Promise<void> {
  await build({ logLevel: 'warn' });
}
