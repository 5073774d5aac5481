import { pixels } from './pixels';

const LOOKING_MS = 5_000;

/** Downloads bytes as they came. They name the type themselves, where they are of any. */
export async function saveFile(file: Blob): Promise<void> {
  const looked = pixels('type-of', file, AbortSignal.timeout(LOOKING_MS));
  const { type } = await looked.catch(() => ({ type: null }));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `limn-picture.${type ?? 'bin'}`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
