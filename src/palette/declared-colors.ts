import { documentColor, isOutside } from '../color/document-color';
import type { Rgb24 } from '../color/hex';
import type { ColorProfile } from '../layer';
import type { DeclaredColor, DeclaredPaint } from './reading';
import type { Swatch } from '../recipe';

/** Where a colour comes from, and what it is called there. */
export type Origin = Pick<Swatch, 'source' | 'name' | 'id'>;

/** A colour the document declares. */
export interface Declared {
  readonly rgb: Rgb24;
  /** 0–1, of the paint and its colour together. */
  readonly opacity: number;
  readonly origin: Origin;
  /** Of a text or a stroke. */
  readonly thin: boolean;
  /** Display P3 has it and sRGB does not; `rgb` is the nearest. */
  readonly outside: boolean;
}

export interface DeclaredColors {
  /** Each colour once for opaque and once for translucent use; the order of the paints is lost. */
  readonly colors: readonly Declared[];
  /** Neighbouring stops of opaque gradients, sorted: which is asked first may decide. */
  readonly blends: readonly (readonly [Rgb24, Rgb24])[];
}

export function declaredColors(
  paints: readonly DeclaredPaint[],
  profile: ColorProfile,
): DeclaredColors {
  const best = new Map<string, Declared>();
  const blends = new Map<string, readonly [Rgb24, Rgb24]>();
  for (const paint of paints) {
    const colors = colorsOf(paint, profile);
    for (const color of colors) {
      const key = `${color.rgb}/${color.opacity}`;
      const other = best.get(key);
      const named = !other || compareNames(color.origin, other.origin) < 0 ? color : other;
      best.set(key, {
        ...named,
        thin: color.thin || other?.thin === true,
        outside: color.outside || other?.outside === true,
      });
    }
    if (paint.type !== 'gradient') continue;
    for (const [index, to] of colors.entries()) {
      const from = colors[index - 1];
      if (from && isOpaque(from) && isOpaque(to) && from.rgb !== to.rgb) {
        const ends = [Math.min(from.rgb, to.rgb), Math.max(from.rgb, to.rgb)] as const;
        blends.set(ends.join(), ends);
      }
    }
  }
  return {
    colors: [...best.values()].sort(compareDeclared),
    blends: [...blends.values()].sort((one, other) => one[0] - other[0] || one[1] - other[1]),
  };
}

/** The colours of one paint, bottom first; none when nothing of it can be seen. */
export function colorsOf(paint: DeclaredPaint, profile: ColorProfile): Declared[] {
  switch (paint.type) {
    case 'solid':
      return [{ ...declare(paint, 1, profile), thin: paint.thin === true }].filter(isVisible);
    case 'gradient':
      return paint.stops.map((stop) => declare(stop, paint.opacity, profile)).filter(isVisible);
    case 'image':
    case 'other':
      return [];
  }
}

/** Rounding in the file must not make a paint translucent. */
export function isOpaque({ opacity }: { readonly opacity: number }): boolean {
  return opacity > 0.995;
}

function isVisible({ opacity }: Declared): boolean {
  return opacity > 0.001;
}

function declare(
  { color, opacity, source }: DeclaredColor,
  paintOpacity: number,
  profile: ColorProfile,
): Declared {
  const { kind, ...named } = source;
  return {
    rgb: documentColor(color, profile),
    opacity: opacity * paintOpacity,
    origin: { source: kind, ...named },
    thin: false,
    outside: isOutside(color, profile),
  };
}

/** Opaque before translucent; of the same colour the best name first. */
function compareDeclared(one: Declared, other: Declared): number {
  return (
    Number(isOpaque(other)) - Number(isOpaque(one)) ||
    one.rgb - other.rgb ||
    other.opacity - one.opacity ||
    compareNames(one.origin, other.origin)
  );
}

const RANK = { variable: 0, style: 1, paint: 2, pixels: 3 } as const;

function compareNames(one: Origin, other: Origin): number {
  return (
    RANK[one.source] - RANK[other.source] ||
    compareText(one.name, other.name) ||
    compareText(one.id, other.id)
  );
}

function compareText(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
