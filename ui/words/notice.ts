import type { PlacedNotice } from '../../src/messages';

/** What is worth saying beside a picture that is placed or kept. */
export type Notice =
  PlacedNotice | 'scaled' | 'jpeg' | 'came-late' | 'left-behind' | 'unsafe' | 'flat';

export const NOTICE: Readonly<Record<Notice, string>> = {
  'target-gone': 'The layer was deleted while drawing. Your picture is where it stood.',
  'target-locked': 'The layer was locked, so the picture is on a new one beside it.',
  'recipe-not-written': 'Its recipe could not be kept in the file.',
  'other-page': 'Placed on the page it was meant for.',
  'texts-missing': 'Some texts could not be copied onto it.',
  flat: 'It came back in another shape, so it stands beside, without the texts.',
  scaled: 'Made smaller, because Figma takes at most 4096 px.',
  jpeg: 'Kept as JPEG, because it was too large as PNG.',
  'left-behind': 'Kept from before. Choose it to place it in view, free.',
  unsafe: 'Nothing had room for it. Place it before you close Limn.',
  'came-late': 'Arrived after you stopped. Choose it to place it, free.',
};
