import { outcome, type Check } from '../check';

type PanelCheck = Check<null>;

/** WebAssembly of no content: magic number and version. */
const EMPTY_MODULE = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
/** A PNG of one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const HELLO = 'postMessage("works")';

export const policy: PanelCheck = {
  asks: 'What exactly is the content security policy of the panel?',
  how: 'A request to https://example.com is refused; the browser then tells the whole policy.',
  async run() {
    const refused = new Promise<string>((tell) => {
      document.addEventListener(
        'securitypolicyviolation',
        ({ originalPolicy, violatedDirective }) =>
          tell(`${originalPolicy}\nviolated: ${violatedDirective}`),
        { once: true },
      );
    });
    const answered = fetch('https://example.com').then(
      ({ status }) => `not refused: ${status}`,
      () => refused,
    );
    return answered;
  },
};

export const evaluation: PanelCheck = {
  asks: 'May the panel use eval, new Function and WebAssembly?',
  how: 'Each is tried with the smallest thing there is.',
  async run() {
    return [
      `eval: ${await outcome(() => (0, eval)('1 + 1') as unknown)}`,
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- whether it may is the question
      `new Function: ${await outcome(() => (new Function('return 2') as () => unknown)())}`,
      `WebAssembly: ${await outcome(async () => (await WebAssembly.instantiate(EMPTY_MODULE)).module)}`,
    ].join('\n');
  },
};

export const workers: PanelCheck = {
  asks: 'Which workers may the panel start?',
  how: 'A worker from a blob: address and one from a data: address, each to say one word.',
  async run() {
    const blob = URL.createObjectURL(new Blob([HELLO], { type: 'text/javascript' }));
    const data = `data:text/javascript,${encodeURIComponent(HELLO)}`;
    return `blob: ${await outcome(() => word(blob))}\ndata: ${await outcome(() => word(data))}`;
  },
};

function word(address: string): Promise<string> {
  return new Promise((tell, fail) => {
    const worker = new Worker(address);
    worker.onmessage = ({ data }) => tell(String(data));
    worker.onerror = () => fail(new Error('the worker did not start'));
    setTimeout(() => fail(new Error('the worker said nothing')), 3000);
  });
}

export const blobs: PanelCheck = {
  asks: 'May the panel show and fetch blob: addresses?',
  how: 'A PNG of one pixel from data: and from blob:, as an image; and the blob: address fetched.',
  async run() {
    const bytes = Uint8Array.from(atob(PIXEL), (letter) => letter.charCodeAt(0));
    const blob = URL.createObjectURL(new Blob([bytes], { type: 'image/png' }));
    return [
      `data: image: ${await outcome(() => shown(`data:image/png;base64,${PIXEL}`))}`,
      `blob: image: ${await outcome(() => shown(blob))}`,
      `blob: fetch: ${await outcome(async () => (await fetch(blob)).status)}`,
      `createImageBitmap: ${await outcome(async () => (await createImageBitmap(new Blob([bytes]))).width)}`,
    ].join('\n');
  },
};

function shown(address: string): Promise<string> {
  return new Promise((tell, fail) => {
    const image = new Image();
    image.onload = () => tell(`${image.naturalWidth} × ${image.naturalHeight}`);
    image.onerror = () => fail(new Error('it did not load'));
    image.src = address;
  });
}
