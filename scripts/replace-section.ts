import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

/**
 * Replaces what stands between `<!-- NAME -->` and `<!-- /NAME -->` in a Markdown file; everything
 * outside is written by hand. Throws when the file has no such place.
 */
export async function replaceSection(path: string, name: string, text: string): Promise<void> {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const page = await readFile(path, 'utf8');
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from)
    throw new Error(`${path} has no place for ${name}: ${start} … ${end}.`);
  const whole = `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`;
  const options = await resolveConfig(path);
  await writeFile(path, await format(whole, { ...options, parser: 'markdown' }));
}
