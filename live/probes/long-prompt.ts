import { aboutAnswer } from '../pictures-in';
import { CHEAP, type Probe } from '../probe';
import { request } from '../request';
import { aboutRefusal } from '../refusal-in';

/** 11.7, one letter beyond what Recraft takes. */
export const longPrompt: Probe = {
  name: 'long-prompt',
  asks: 'What is the exact refusal of a description of 10 001 characters?',
  buys: [CHEAP],
  async run(bench) {
    const prompt = 'a lighthouse, '.repeat(715).slice(0, 10_001);
    const answered = await bench.ask(request('images', { model: CHEAP, prompt }));
    return [...aboutAnswer(answered), ...aboutRefusal(answered)];
  },
};
