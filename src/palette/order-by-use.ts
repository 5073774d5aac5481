import type { DeclaredPaint } from './reading';
import type { Found, Strip } from './read-strip';
import { MOST_SWATCHES } from './weighed';

/** The colours of a library, those used on the page first, in the order of how much they are. */
export function orderByUse(library: Strip, page: readonly DeclaredPaint[]): Strip {
  const used = new Map<string, number>();
  for (const id of page.flatMap(idsOf)) if (!used.has(id)) used.set(id, used.size);
  const place = ({ swatch }: Found) => used.get(swatch.id ?? '') ?? used.size;
  const all = [...library.seen, ...library.unseen]
    .sort((one, other) => place(one) - place(other))
    .map((found, rank) => ({ ...found, rank }));
  const seen = all.slice(0, MOST_SWATCHES).map(({ swatch, ...found }) => {
    return { ...found, swatch: { ...swatch, weight: 1 / Math.min(all.length, MOST_SWATCHES) } };
  });
  return { ...library, seen, unseen: all.slice(MOST_SWATCHES) };
}

function idsOf(paint: DeclaredPaint): string[] {
  const colors = paint.type === 'solid' ? [paint] : paint.type === 'gradient' ? paint.stops : [];
  return colors.flatMap(({ source }) => (source.kind === 'paint' ? [] : source.id));
}
