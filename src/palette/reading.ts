import type { ColorProfile, LayerName, PaintTold, ReadingTold, Rgb } from '../layer';
import { rgb } from '../layer';
import { listOf, nullable, number, object, optional, string, type Infer } from '../schema';

/** Where a declared colour got its value. */
export type ColorSource =
  { readonly kind: 'paint' } | ({ readonly kind: 'style' | 'variable' } & LayerName);

export interface DeclaredColor {
  readonly color: Rgb;
  /** 0–1. */
  readonly opacity: number;
  readonly source: ColorSource;
}

/** A visible paint as declared in the document. */
export type DeclaredPaint =
  /** `thin`: of a text or a stroke, which matters more than its area. */
  | ({ readonly type: 'solid'; readonly thin?: boolean } & DeclaredColor)
  | {
      readonly type: 'gradient';
      readonly opacity: number;
      readonly stops: readonly DeclaredColor[];
    }
  | { readonly type: 'image'; readonly opacity: number; readonly hash: string | null }
  | { readonly type: 'other'; readonly opacity: number };

/** What is declared, before anything is drawn. */
export interface Reading {
  readonly profile: ColorProfile;
  /** The paints of what was read; `null` when nothing is known of them. */
  readonly paints: readonly DeclaredPaint[] | null;
  /** Fills behind it, nearest first: the layer's own when it has children, its ancestors', the page's. */
  readonly backdrop: readonly (readonly DeclaredPaint[])[];
}

/** Figma's own names of what is read of its paints. */
const bound = object({ color: optional(object({ id: string })) });
const holder = { color: rgb, boundVariables: optional(bound) };
const solid = object(holder);
const stop = object({ ...holder, color: object({ r: number, g: number, b: number, a: number }) });
const gradient = object({ gradientStops: listOf(stop) });
const image = object({ imageHash: nullable(string) });
const faint = object({ opacity: optional(number) });

/** Of kinds of paint that Figma adds later nothing is known but that they are there. */
export function openReading({ profile, paints, backdrop, names }: ReadingTold): Reading {
  const known = new Map(names.map(({ id, name }) => [id, name]));
  const open = (told: readonly PaintTold[]) => told.map((one) => declared(one, known));
  return { profile, paints: open(paints), backdrop: backdrop.map(open) };
}

function declared(
  { paint, styleId, thin }: PaintTold,
  names: ReadonlyMap<string, string>,
): DeclaredPaint {
  const opacity = faint(paint)?.opacity ?? 1;
  const source = ({ boundVariables }: { boundVariables?: Infer<typeof bound> | undefined }) =>
    named('variable', boundVariables?.color?.id, names) ??
    named('style', styleId, names) ?? { kind: 'paint' as const };

  const one = solid(paint);
  if (one) return { type: 'solid', color: one.color, opacity, source: source(one), thin };
  const many = gradient(paint);
  if (many) {
    const stops = many.gradientStops.map(({ color: { a, ...color }, ...rest }) => {
      return { color, opacity: a, source: source(rest) };
    });
    return { type: 'gradient', opacity, stops };
  }
  const picture = image(paint);
  return picture ? { type: 'image', opacity, hash: picture.imageHash } : { type: 'other', opacity };
}

function named(
  kind: 'style' | 'variable',
  id: string | undefined,
  names: ReadonlyMap<string, string>,
): ColorSource | null {
  const name = names.get(id ?? '');
  return id === undefined || name === undefined ? null : { kind, id, name };
}
