import { answerReply } from '../answer/answer-reply';
import type { Answered } from '../answer/answered';
import type { Delivery } from '../delivery';
import { MODELS } from '../models';
import { encode } from '../picture/encode';
import type { Picture } from '../picture/picture';
import type { Reply } from '../reply';
import type { RouteName } from '../routes/route-name';
import type { Fault } from './fault';

/** What one fault leaves of an answer by the time it is in the browser, without any network. */
export interface Arrival {
  charged: boolean;
  /** `null`: no answer at all. */
  answer: { status: number; contentType: string; body: Buffer; complete: boolean } | null;
  /** Base64 of the pictures that were sent, readable or not. */
  pictures: string[];
}

const SIDE = 8;

export async function whatArrives(fault: Fault, route: RouteName): Promise<Arrival> {
  if (fault.acts === 'before') {
    const reply = fault.reply({ model: MODELS[0]?.id ?? '', prompt: 'a boat' });
    return { charged: false, answer: arrived(reply, { how: 'whole' }), pictures: [] };
  }
  const drawn = [await drawing()];
  const pictures = fault.acts === 'on pictures' ? await fault.change(drawn) : drawn;
  const answered = answer(route, pictures, fault.charges);
  const reply = fault.acts === 'on answer' ? fault.change(answered) : answerReply(answered);
  const delivery: Delivery =
    fault.acts === 'on the way' ? fault.delivery({ name: fault.name }) : { how: 'whole' };
  return {
    charged: fault.charges,
    answer: arrived(reply, delivery),
    pictures: pictures.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
  };
}

function arrived({ status, headers, body }: Reply, delivery: Delivery): Arrival['answer'] {
  const whole = Buffer.from(body);
  const contentType = headers['content-type'] ?? '';
  const half = whole.subarray(0, Math.floor(whole.length / 2));
  switch (delivery.how) {
    case 'whole':
    case 'late':
    case 'dripping':
      return { status, contentType, body: whole, complete: true };
    case 'short':
      return { status, contentType, body: half, complete: true };
    case 'cut':
    case 'stalled':
      return { status, contentType, body: half, complete: false };
    case 'reset':
    case 'silent':
      return null;
  }
}

function answer(route: RouteName, pictures: readonly Picture[], charged: boolean): Answered {
  const model = MODELS[0];
  if (model === undefined) throw new Error('The stand-in has no models');
  const job: Answered['job'] = {
    ...{ route, model, prompt: 'a boat', count: 1, ratio: '1:1', colors: [], background: null },
    ...{ input: null, strength: 0, stream: false },
  };
  const cost = charged ? model.price * pictures.length : 0;
  return { job, generationId: 'gen-1', created: 0, pictures, cost };
}

async function drawing(): Promise<Picture> {
  const data = Uint8Array.from({ length: SIDE * SIDE * 4 }, (_, at) =>
    at % 4 === 3 ? 255 : (at * 37) & 255,
  );
  const bytes = await encode({ width: SIDE, height: SIDE, data }, 'WEBP');
  return { bytes, mediaType: 'image/webp', width: SIDE, height: SIDE };
}
