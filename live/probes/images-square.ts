import { aboutAnswer, aboutPicture } from '../pictures-in';
import { STANDARD, type Probe } from '../probe';
import { request } from '../request';

/** 11.2 */
export const imagesSquare: Probe = {
  name: 'images-square',
  asks: 'What does the images route answer for one square picture with colours?',
  buys: [STANDARD],
  async run(bench) {
    const answered = await bench.ask(request('images'));
    return [
      ...aboutAnswer(answered),
      ...(await aboutPicture(bench, answered)),
      {
        what: 'X-Generation-Id readable',
        answer: 'x-generation-id' in answered.headers ? 'yes' : 'no',
      },
    ];
  },
};
