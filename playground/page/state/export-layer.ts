import { FigmaError, type ExportSettings, type Rect } from '../../document/figma-document';
import { opened } from './editor';

/** PNG of a layer as base64, its long side at most so many pixels; `null` when none of it is visible. */
export async function exportBase64(id: string, longSide: number): Promise<string | null> {
  const document = opened.value;
  // With shadows and what sticks out, since that is what an export shows.
  const bounds = document?.get(id, 'absoluteRenderBounds') as Rect | null | undefined;
  if (document === null || bounds == null) return null;
  try {
    return await base64(await document.export(id, { format: 'PNG', ...within(bounds, longSide) }));
  } catch (error) {
    if (error instanceof FigmaError) return null;
    throw error;
  }
}

function within({ width, height }: Rect, longSide: number): Pick<ExportSettings, 'constraint'> {
  if (Math.max(width, height) <= longSide) return {};
  return { constraint: { type: width > height ? 'WIDTH' : 'HEIGHT', value: longSide } };
}

/** The file of an image of the document as base64, or `null`. */
export async function imageBase64(hash: string): Promise<string | null> {
  const image = opened.value?.image(hash);
  return image == null ? null : base64(image.bytes);
}

/** The browser's own encoder: these are megabytes. */
async function base64(bytes: Uint8Array): Promise<string> {
  const url = await new Promise<string>((read) => {
    const reader = new FileReader();
    reader.onload = () => read(typeof reader.result === 'string' ? reader.result : '');
    reader.readAsDataURL(new Blob([new Uint8Array(bytes)]));
  });
  return url.slice(url.indexOf(',') + 1);
}
