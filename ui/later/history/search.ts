import type { Past } from './past';

/** Those that every word is found in, in whatever order: in the prompt or in the layer's name. */
export function search(pasts: Iterable<Past>, typed: string): Past[] {
  const words = plain(typed).split(/\s+/);
  return [...pasts].filter(({ recipe, layer }) => {
    const text = plain(`${recipe.prompt} ${layer}`);
    return words.every((word) => text.includes(word));
  });
}

/** As it is typed in haste: in small letters without their marks. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
