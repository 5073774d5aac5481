import { readFile } from 'node:fs/promises';
import type { StaticFile } from './static-folder';

const INTER = { 400: 'Inter-Regular.ttf', 700: 'Inter-Bold.ttf' };

/** The weights of Inter that Figma has loaded in a plugin's window. */
export async function webFonts(): Promise<Map<string, StaticFile>> {
  const files = await Promise.all(
    Object.entries(INTER).map(async ([weight, file]) => {
      const bytes = await readFile(`node_modules/@open-pencil/core/assets/${file}`);
      return [`/webfont/inter-${weight}.ttf`, { type: 'font/ttf', bytes }] as const;
    }),
  );
  return new Map(files);
}
