export interface Question {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** JSON text. */
  readonly body?: string;
  /** Default: the key of this run. `null`: no `Authorization` header at all. */
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  /** Leaves in the middle of the answer, after so many milliseconds. */
  readonly leaveAfterMs?: number;
}

export interface Answered {
  /** 0: no answer, or none the frame may read. */
  readonly status: number;
  /** Every header the frame may read, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** When each piece of the body came, in milliseconds after the request left, and its first letters. */
  readonly pieces: readonly { readonly atMs: number; readonly starts: string }[];
  readonly ms: number;
  /** What the browser said instead of an answer. */
  readonly failure: string | null;
}

export interface Look {
  /** 0 × 0: the browser cannot draw it. */
  readonly width: number;
  readonly height: number;
  /** Mean difference of a channel from the other picture, both drawn 64 × 64: 0 the same, 1 opposite. */
  readonly difference: number | null;
}

const LONGEST_MS = 180_000;
/** Enough to see what a piece is. */
const SHOWN = 60;

/** Runs in the frame. Serialised: it may use nothing from outside itself but its argument. */
export async function askInFrame(asked: {
  question: Question;
  base: string;
  key: string;
  longestMs: number;
  shown: number;
}): Promise<Answered> {
  const { question, base, longestMs, shown } = asked;
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), question.leaveAfterMs ?? longestMs);
  const started = performance.now();
  const since = () => Math.round(performance.now() - started);
  const key = question.key === undefined ? asked.key : question.key;
  const pieces: { atMs: number; starts: string }[] = [];
  let status = 0;
  let headers: Record<string, string> = {};
  let text = '';
  let failure: string | null = null;
  try {
    const response = await fetch(base + question.path, {
      method: question.method,
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: {
        ...(key !== null && { Authorization: `Bearer ${key}` }),
        ...(question.body !== undefined && { 'Content-Type': 'application/json' }),
        ...question.headers,
      },
      ...(question.body !== undefined && { body: question.body }),
      signal: abort.signal,
    });
    status = response.status;
    headers = Object.fromEntries(response.headers);
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      const piece = decoder.decode(next.value, { stream: true });
      pieces.push({ atMs: since(), starts: piece.slice(0, shown) });
      text += piece;
    }
  } catch (error) {
    failure = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  } finally {
    clearTimeout(timer);
  }
  return { status, headers, text, pieces, ms: since(), failure };
}

/** What {@link askInFrame} is told besides the question. */
export const LIMITS = { longestMs: LONGEST_MS, shown: SHOWN };

/** Runs in the frame, like {@link askInFrame}. */
export async function lookInFrame(pair: { picture: string; beside: string | null }): Promise<Look> {
  const side = 64;
  const decode = async (url: string) => {
    const blob = await (await fetch(url)).blob();
    // Chromium decodes a typed SVG through an element only.
    return createImageBitmap(blob).catch(() => null);
  };
  const small = (image: ImageBitmap) => {
    const canvas = new OffscreenCanvas(side, side);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, side, side);
    return context?.getImageData(0, 0, side, side).data ?? new Uint8ClampedArray();
  };
  const image = await decode(pair.picture);
  if (image === null) return { width: 0, height: 0, difference: null };
  const { width, height } = image;
  const other = pair.beside === null ? null : await decode(pair.beside);
  if (other === null) return { width, height, difference: null };
  const [a, b] = [small(image), small(other)];
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) {
    if (at % 4 !== 3) sum += Math.abs((a[at] ?? 0) - (b[at] ?? 0)) / 255;
  }
  return { width, height, difference: sum / (side * side * 3) };
}

/** Runs in the frame, like {@link askInFrame}: a flat landscape, so that changes show. */
export function drawInFrame(size: { width: number; height: number }): string {
  const { width, height } = size;
  const canvas = Object.assign(document.createElement('canvas'), size);
  const context = canvas.getContext('2d');
  if (context === null) return '';
  context.fillStyle = '#f7f0e6';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#c8553d';
  context.beginPath();
  context.arc(width * 0.7, height * 0.3, Math.min(width, height) * 0.16, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = '#2d3047';
  context.beginPath();
  context.moveTo(0, height);
  context.lineTo(width * 0.35, height * 0.35);
  context.lineTo(width * 0.75, height);
  context.fill();
  context.fillStyle = '#588b8b';
  context.fillRect(0, height * 0.82, width, height);
  return canvas.toDataURL('image/png');
}
