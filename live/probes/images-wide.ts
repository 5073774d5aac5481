import { aboutAnswer, aboutPicture } from '../pictures-in';
import { CHEAP, type Probe } from '../probe';
import { request } from '../request';

/** 11.2, in the other shape. The cheap model has the same sizes. */
export const imagesWide: Probe = {
  name: 'images-wide',
  asks: 'How many pixels has a 16:9 picture?',
  buys: [CHEAP],
  async run(bench) {
    const answered = await bench.ask(request('images', { model: CHEAP, ratio: '16:9' }));
    return [...aboutAnswer(answered), ...(await aboutPicture(bench, answered))];
  },
};
