import { aboutAnswer, aboutPicture } from '../pictures-in';
import { STANDARD, type Probe } from '../probe';
import { request } from '../request';

/** 11.5: compare its difference with those of chat-strength. */
export const imagesReference: Probe = {
  name: 'images-reference',
  asks: 'How close does the images route stay to its one reference, which has no strength?',
  buys: [STANDARD],
  async run(bench) {
    const dataUrl = await bench.draw(1000, 700);
    const answered = await bench.ask(
      request('images', { ratio: null, input: { dataUrl, strength: 0.05 } }),
    );
    return [...aboutAnswer(answered), ...(await aboutPicture(bench, answered, dataUrl))];
  },
};
