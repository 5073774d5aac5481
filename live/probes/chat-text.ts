import { dig, digText } from '../../src/openrouter/dig';
import { parseJson } from '../../src/parse-json';
import { aboutAnswer, aboutPicture } from '../pictures-in';
import { CHEAP, type Probe } from '../probe';
import { request } from '../request';
import { shown } from '../shown';

/** 11.3. Whether the standard model is still on this route, the strength probes tell. */
export const chatText: Probe = {
  name: 'chat-text',
  asks: 'Does the chat route still draw from words alone, without max_tokens?',
  buys: [CHEAP],
  async run(bench) {
    const answered = await bench.ask(request('chat', { model: CHEAP }));
    const choice = dig(parseJson(answered.text), 'choices', 0);
    return [
      ...aboutAnswer(answered),
      ...(await aboutPicture(bench, answered)),
      { what: 'content', answer: shown(dig(choice, 'message', 'content')) },
      { what: 'finish_reason', answer: digText(choice, 'finish_reason') ?? 'missing' },
      {
        what: 'has an id',
        answer: digText(parseJson(answered.text), 'id') === null ? 'no' : 'yes',
      },
    ];
  },
};
