/** Where a paid picture is once everything is over. */
export type Place = 'document' | 'kept on the page' | 'storage' | 'nowhere';

/**
 * Runs in the page: looks for each picture, given as base64, byte by byte, and where Figma needs
 * another format, pixel by pixel: whole, scaled down or cut to its middle.
 */
export async function whereIs(pictures: string[]): Promise<Place[]> {
  const playground = window.playground;
  if (playground === undefined) return pictures.map(() => 'nowhere');
  const { document: file } = playground;

  interface Candidate {
    place: Place;
    bytes: Uint8Array;
    pixels?: Promise<ImageData | null>;
  }
  const candidates: Candidate[] = [];
  for (const value of Object.values(await playground.stored()))
    if (value instanceof Uint8Array) candidates.push({ place: 'storage', bytes: value });
  const seen = new Set<string>();
  for (const page of file.pageIds()) {
    for (const id of file.descendants(page)) {
      if (!file.has(id, 'fills')) continue;
      const fills = file.get(id, 'fills');
      if (!Array.isArray(fills)) continue;
      const kept = file.pluginDataKeys(id, 'limn').includes('kept');
      for (const { imageHash } of fills as { imageHash?: string }[]) {
        if (imageHash === undefined || seen.has(`${String(kept)}${imageHash}`)) continue;
        seen.add(`${String(kept)}${imageHash}`);
        const image = file.image(imageHash);
        const place = kept ? 'kept on the page' : 'document';
        if (image) candidates.push({ place, bytes: image.bytes });
      }
    }
  }

  const draw = async (bytes: Uint8Array): Promise<ImageData | null> => {
    const bitmap = await createImageBitmap(new Blob([bytes.slice()])).catch(() => null);
    if (bitmap === null) return null;
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? null;
  };
  const same = (a: Uint8Array, b: Uint8Array) =>
    a.length === b.length && a.every((byte, at) => byte === b[at]);
  const at = ({ data, width }: ImageData, x: number, y: number) => {
    const start = (Math.floor(y) * width + Math.floor(x)) * 4;
    return [data[start] ?? 0, data[start + 1] ?? 0, data[start + 2] ?? 0] as const;
  };
  const SAMPLES = 24;
  /** Mean difference of a channel over a grid of points. */
  const difference = (a: ImageData, b: ImageData, left: number, top: number, scale: number) => {
    let sum = 0;
    for (let i = 0; i < SAMPLES; i += 1)
      for (let j = 0; j < SAMPLES; j += 1) {
        const x = ((i + 0.5) / SAMPLES) * b.width;
        const y = ((j + 0.5) / SAMPLES) * b.height;
        const one = at(a, left + x * scale, top + y * scale);
        const other = at(b, x, y);
        sum += one.reduce(
          (all, value, channel) => all + Math.abs(value - (other[channel] ?? 0)),
          0,
        );
      }
    return sum / (3 * SAMPLES * SAMPLES);
  };
  const alike = (a: ImageData, b: ImageData) => {
    const scale = a.width / b.width;
    if (Math.abs(a.height / b.height - scale) < 0.02 * scale)
      return difference(a, b, 0, 0, scale) < (scale === 1 ? 2 : 10);
    if (b.width > a.width || b.height > a.height) return false;
    const gaps = (whole: number, part: number) => [0, (whole - part) / 2, whole - part];
    return gaps(a.width, b.width).some((left) =>
      gaps(a.height, b.height).some((top) => difference(a, b, left, top, 1) < 10),
    );
  };

  return Promise.all(
    pictures.map(async (base64): Promise<Place> => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const exact = candidates.find((candidate) => same(candidate.bytes, bytes));
      if (exact) return exact.place;
      const pixels = await draw(bytes);
      if (pixels === null) return 'nowhere';
      for (const candidate of candidates) {
        const drawn = await (candidate.pixels ??= draw(candidate.bytes));
        if (drawn && alike(pixels, drawn)) return candidate.place;
      }
      return 'nowhere';
    }),
  );
}
