import { call, callLater } from './border.js';
import { reviveAs } from './codec.js';
import { createFacade, methodTable } from './facade.js';

/** @typedef {import('./facade.js').Identity} Identity */

/** @type {Map<string, object>} */
const images = new Map();

const methods = methodTable({
  /** @param {Identity} self */
  getBytesAsync: (self) => callLater('image.getBytesAsync', self.id),
  /** @param {Identity} self */
  getSizeAsync: (self) => callLater('image.getSizeAsync', self.id),
});

/** @param {string} hash */
function imageFor(hash) {
  const known = images.get(hash);
  if (known) return known;
  const image = createFacade(
    { noun: 'image', object: 'Image', id: hash },
    {
      methods,
      read: (self) => self.id,
      write() {
        throw new TypeError('no setter for property');
      },
    },
  );
  images.set(hash, image);
  return image;
}

reviveAs('image', imageFor);

export const imageMembers = {
  /** @param {unknown} data */
  createImage: (data) => call('figma.createImage', data),
  /** @param {unknown} hash */
  getImageByHash: (hash) => call('figma.getImageByHash', hash),
};
export const imageMethods = Object.keys(methods);
