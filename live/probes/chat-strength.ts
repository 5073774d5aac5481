import { aboutAnswer, aboutPicture } from '../pictures-in';
import { STANDARD, type Probe } from '../probe';
import { request } from '../request';

/** 11.4: the same input twice. The shape is none of the listed ratios, so that it can be told. */
export const chatStrength: Probe = {
  name: 'chat-strength',
  asks: 'Does strength matter, and does a restyle keep the shape of its input?',
  buys: [STANDARD, STANDARD],
  async run(bench) {
    const dataUrl = await bench.draw(1000, 700);
    const findings = [{ what: 'size of the input', answer: '1000 × 700' }];
    for (const strength of [0.05, 0.9]) {
      const answered = await bench.ask(
        request('chat', { ratio: null, input: { dataUrl, strength } }),
      );
      const found = [...aboutAnswer(answered), ...(await aboutPicture(bench, answered, dataUrl))];
      findings.push(
        ...found.map(({ what, ...rest }) => ({ ...rest, what: `${strength}: ${what}` })),
      );
    }
    return findings;
  },
};
