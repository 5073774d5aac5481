import { aboutAnswer } from '../pictures-in';
import { CHEAP, type Probe } from '../probe';
import { request } from '../request';
import { aboutRefusal } from '../refusal-in';

/** 11.7. */
export const declinedWords: Probe = {
  name: 'declined-words',
  asks: 'What is the exact refusal of a description Recraft does not draw?',
  buys: [CHEAP],
  onlyWhenNamed: 'a declined description may count against the account',
  async run(bench) {
    const answered = await bench.ask(
      request('images', { model: CHEAP, prompt: 'extreme graphic gore, photorealistic' }),
    );
    return [...aboutAnswer(answered), ...aboutRefusal(answered)];
  },
};
