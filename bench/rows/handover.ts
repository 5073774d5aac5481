import { compare, type Medians } from '../compare';

/** One way of sending bytes, run inside a frame as Figma's: a `data:` address, origin null. */
const FRAME = `<script>
onmessage = ({ data: { way, size } }) => {
  const bytes = new Uint8Array(way === 'view' ? size * 2 : size).subarray(0, size).fill(7);
  if (way === 'nothing') parent.postMessage({ length: 0 }, '*');
  else parent.postMessage({ bytes }, '*', way === 'transfer' ? [bytes.buffer] : []);
};
parent.postMessage('ready', '*');
</script>`;

const WAYS = {
  'Limn: transfer': 'transfer',
  clone: 'clone',
  'clone of a view into twice the buffer': 'view',
  'floor: an empty message': 'nothing',
};

/** Panel → page: from asking the frame for bytes until they are here. */
export async function handoverMedians(megabytes: number, rounds: number): Promise<Medians> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-scripts');
  frame.src = `data:text/html;base64,${btoa(FRAME)}`;
  const ready = nextMessage();
  document.body.append(frame);
  await ready;
  const size = megabytes * 1024 * 1024;
  try {
    const contenders = Object.entries(WAYS).map(([name, way]) => {
      return [name, () => receive(frame, way, size)] as const;
    });
    return await compare(Object.fromEntries(contenders), rounds);
  } finally {
    frame.remove();
  }
}

async function receive(frame: HTMLIFrameElement, way: string, size: number): Promise<void> {
  const answer = nextMessage();
  frame.contentWindow?.postMessage({ way, size }, '*');
  const { bytes } = (await answer) as { bytes?: Uint8Array };
  const expected = way === 'nothing' ? undefined : size;
  if (bytes?.length !== expected) throw new Error(`${way} brought ${bytes?.length} bytes.`);
}

function nextMessage(): Promise<unknown> {
  return new Promise((resolve) => {
    addEventListener('message', ({ data }: MessageEvent<unknown>) => resolve(data), { once: true });
  });
}
