import { FigmaError } from '../../document/figma-document';
import { opened } from './editor';

/** PNG of a layer as base64, its long side at most so many pixels; `null` when none of it is visible. */
export async function exportBase64(id: string, longSide: number): Promise<string | null> {
  const document = opened.value;
  if (document === null) return null;
  const width = Number(document.get(id, 'width'));
  const height = Number(document.get(id, 'height'));
  const scale = Math.min(1, longSide / Math.max(width, height));
  try {
    const constraint = { type: 'SCALE', value: scale } as const;
    return await base64(await document.export(id, { format: 'PNG', constraint }));
  } catch (error) {
    if (error instanceof FigmaError) return null;
    throw error;
  }
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
