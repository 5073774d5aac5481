import { answerReply } from './answer/answer-reply';
import type { Answered } from './answer/answered';
import type { Delivery } from './delivery';
import type { ArmedFault } from './faults/armed-faults';
import type { Account } from './keys';
import { cannotPay } from './keys';
import type { Charge } from './ledger';
import type { AnsweredPicture, LogEntry } from './log';
import { parseChatRequest } from './parse/chat-request';
import { parseImagesRequest } from './parse/images-request';
import { decode } from './picture/decode';
import type { Picture } from './picture/picture';
import type { PictureJob } from './picture-job';
import { providerRefusal, refusal } from './refusal';
import type { Reply } from './reply';
import type { RouteName } from './routes/route-name';
import { sha256 } from './sha256';
import { waitAsSet } from './wait';
import type { World } from './world';

export interface PaidCall {
  world: World;
  entry: LogEntry;
  route: RouteName;
  account: Account;
  rawBody: Uint8Array;
  /** Parsed; `undefined` when it is no JSON. */
  body: unknown;
  /** Takes the fault this request meets, if any. */
  takeFault: () => ArmedFault | null;
  /** Aborts when the client leaves. */
  gone: AbortSignal;
}

export interface Outcome {
  reply: Reply;
  delivery: Delivery;
  charge: Charge | null;
}

const WHOLE: Delivery = { how: 'whole' };
const NOTHING: Reply = { status: 0, headers: {}, body: '' };

/** The two paid routes: check, work, charge, answer; `null` when the client left without a charge. */
export async function paidCall(call: PaidCall): Promise<Outcome | null> {
  const { world, entry, account, gone } = call;
  const parse = call.route === 'chat' ? parseChatRequest : parseImagesRequest;
  if (call.body === undefined) return refused(refusal('invalid_request', 'Invalid JSON body'));
  const job = parse(call.body);
  if ('status' in job) return refused(job);
  const poor = cannotPay(account, job.model.price * job.count, world.ledger);
  if (poor) return refused(poor);
  if (job.input) {
    world.log.keepInput(entry.id, job.input.bytes);
    if (!(await decode(job.input.bytes, { width: 1, height: 1 }))) {
      return refused(providerRefusal('invalid_image', 'Image could not be decoded'));
    }
  }

  const armed = call.takeFault();
  const fault = armed?.fault;
  if (fault?.acts === 'before') {
    return refused(fault.reply({ model: job.model.id, prompt: job.prompt }));
  }
  if (armed && fault?.acts === 'on the way' && !fault.work) {
    return { reply: NOTHING, delivery: fault.delivery(armed.order), charge: null };
  }

  const stayed = await waitAsSet(world.settings, gone);
  // The images route bills no work that nobody waits for; the chat route runs on and bills it.
  if (!stayed && job.route === 'images') return null;

  const seed = world.seeds.next(call.rawBody);
  const drawn = await world.shelf.pictures(job, seed, world.settings);
  const pictures = fault?.acts === 'on pictures' ? await fault.change(drawn) : drawn;
  const answered = finish(job, seed, pictures, fault?.charges ?? true);
  const charge =
    answered.cost > 0 ? world.ledger.add({ ...chargeOf(answered, call), ...sent(pictures) }) : null;

  const { sliceMs } = world.settings;
  const usual: Delivery = sliceMs > 0 ? { how: 'dripping', ms: sliceMs } : WHOLE;
  const delivery = armed && fault?.acts === 'on the way' ? fault.delivery(armed.order) : usual;
  const reply = fault?.acts === 'on answer' ? fault.change(answered) : answerReply(answered);
  const seen = delivery.how !== 'reset' && delivery.how !== 'silent';
  if (seen && (fault?.acts !== 'on answer' || fault.keepsPictures)) {
    entry.pictures = pictures.map((picture) => logged(picture, answered.cost / pictures.length));
  }
  return { reply, delivery, charge };
}

function refused(reply: Reply): Outcome {
  return { reply, delivery: WHOLE, charge: null };
}

function finish(job: PictureJob, seed: string, pictures: Picture[], charged: boolean): Answered {
  return {
    job,
    generationId: `gen-${Math.floor(Date.now() / 1000)}-${sha256(seed).slice(0, 20)}`,
    created: Math.floor(Date.now() / 1000),
    pictures,
    cost: charged ? Math.round(job.model.price * pictures.length * 1e4) / 1e4 : 0,
  };
}

function chargeOf({ generationId, job, cost }: Answered, { account, entry }: PaidCall) {
  return {
    keyHash: account.hash,
    requestId: entry.id,
    generationId,
    model: job.model.id,
    route: job.route,
    usd: cost,
  };
}

function sent(pictures: readonly Picture[]) {
  return { pictures: pictures.length, sha256: pictures.map(({ bytes }) => sha256(bytes)) };
}

function logged(picture: Picture, costUsd: number): AnsweredPicture {
  const { bytes, mediaType, width, height } = picture;
  return { mediaType, bytes: bytes.length, width, height, costUsd };
}
