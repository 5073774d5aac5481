import { dig, digList } from '../../src/openrouter/dig';
import { aboutAnswer, aboutPicture, events } from '../pictures-in';
import { CHEAP, type Probe } from '../probe';
import { oddRequest } from '../request';

/** 11.6, first half. The product never asks for a stream; it must understand one. */
export const chatStream: Probe = {
  name: 'chat-stream',
  asks: 'When streaming, where does the picture come, and what comes before it?',
  buys: [CHEAP],
  async run(bench) {
    const answered = await bench.ask(oddRequest('chat', { model: CHEAP, stream: true }));
    const order = events(answered.text).map((event) => shapeOf(event));
    return [
      ...aboutAnswer(answered),
      ...(await aboutPicture(bench, answered)),
      { what: 'events', answer: order.join(' · ') || 'none' },
      { what: 'comments', answer: /^:/m.test(answered.text) ? 'yes' : 'no' },
      { what: 'ends with [DONE]', answer: /data: \[DONE\]\s*$/.test(answered.text) ? 'yes' : 'no' },
      { what: 'first byte', answer: `${answered.pieces[0]?.atMs ?? 0} ms`, varies: true },
      { what: 'pieces', answer: String(answered.pieces.length), varies: true },
    ];
  },
};

function shapeOf(event: unknown): string {
  const choice = dig(event, 'choices', 0);
  if (digList(choice, 'delta', 'images').length > 0) return 'delta.images';
  if (digList(choice, 'message', 'images').length > 0) return 'message.images';
  if (dig(event, 'error') !== undefined) return 'error';
  if (dig(event, 'usage') !== undefined) return 'usage';
  if (choice !== undefined) return 'delta';
  return event === undefined ? '[DONE]' : 'other';
}
