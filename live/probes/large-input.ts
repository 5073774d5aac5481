import { aboutAnswer } from '../pictures-in';
import { STANDARD, type Probe } from '../probe';
import { request } from '../request';
import { aboutRefusal } from '../refusal-in';

/** 11.7: a side beyond Recraft's 4096. */
export const largeInput: Probe = {
  name: 'large-input',
  asks: 'What is the exact refusal of an input of 5000 × 600 pixels?',
  buys: [STANDARD],
  async run(bench) {
    const dataUrl = await bench.draw(5000, 600);
    const answered = await bench.ask(
      request('chat', { ratio: null, input: { dataUrl, strength: 0.2 } }),
    );
    return [...aboutAnswer(answered), ...aboutRefusal(answered)];
  },
};
