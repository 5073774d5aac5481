import * as v from 'valibot';
import { FigmaError, MIXED } from '../../document/figma-document';
import { NotSimulated } from '../not-simulated';
import api from '../prelude/figma-api.json';
import type { Session } from '../session';

export const fontName = v.object({ family: v.string(), style: v.string() });
export type FontName = v.InferOutput<typeof fontName>;

/** The typings say it of all of these but `fontSize`, where Figma refuses just the same. */
const NEEDS_FONT = new Set([...api.needsFont, 'fontSize']);

/** The one family that is there in every file. */
const FAMILY = 'Inter';

export function loadFont(session: Session, font: FontName): void {
  if (font.family !== FAMILY) throw new NotSimulated(`the font "${font.family} ${font.style}"`);
  session.loadedFonts.add(nameOf(font));
}

/** Writing text needs every font in it, and the new one when it is the font that changes. */
export function requireFont(
  session: Session,
  nodeId: string,
  property: string,
  value: unknown,
): void {
  if (!NEEDS_FONT.has(property) || !session.document.has(nodeId, 'characters')) return;
  const fonts = property === 'fontName' ? [value] : fontsOf(session, nodeId);
  for (const font of fonts) {
    const parsed = v.safeParse(fontName, font);
    if (!parsed.success || session.loadedFonts.has(nameOf(parsed.output))) continue;
    const { family, style } = parsed.output;
    throw new FigmaError(
      `Cannot write to node with unloaded font "${nameOf(parsed.output)}". ` +
        `Please call figma.loadFontAsync({ family: "${family}", style: "${style}" }) ` +
        'and await the returned promise first.',
    );
  }
}

function fontsOf(session: Session, nodeId: string): unknown[] {
  const font = session.document.get(nodeId, 'fontName');
  if (font !== MIXED) return [font];
  const segment = v.object({ fontName });
  return session.document
    .textSegments(nodeId, ['fontName'])
    .map((part) => v.parse(segment, part).fontName);
}

function nameOf({ family, style }: FontName): string {
  return `${family} ${style}`;
}
