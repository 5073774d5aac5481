// JavaScript, because type checking must not depend on packages that only the bench installs.
import { QuantizerCelebi, QuantizerWu } from '@material/material-color-utilities';
import { configure, getPalette } from 'colorthief';
import { extractColorsFromImageData } from 'extract-colors';
import { buildPaletteSync, utils } from 'image-q';
import { Vibrant } from 'node-vibrant/browser';

// Both ask for a file or an element; the pixels are there already.
configure({ loader: { load: (pixels) => Promise.resolve(pixels) } });

class PixelsImage {
  async load(pixels) {
    this.pixels = pixels;
    return this;
  }
  scaleDown() {}
  getImageData() {
    const { width, height, data } = this.pixels;
    return { width, height, data: new Uint8ClampedArray(data) };
  }
  remove() {}
}

const ONE_IN = { wu: 61, celebi: 64 };

export const paletteReaders = {
  'material Wu': (pixels, count) => wu(argb(pixels, 1), count),
  'material Wu, 1 pixel in 61': (pixels, count) => wu(argb(pixels, ONE_IN.wu), count),
  'material Celebi': (pixels, count) => celebi(argb(pixels, 1), count),
  'material Celebi, 1 pixel in 64': (pixels, count) => celebi(argb(pixels, ONE_IN.celebi), count),
  'image-q Wu': ({ width, height, data }, count) => {
    const points = utils.PointContainer.fromUint8Array(data, width, height);
    const palette = buildPaletteSync([points], { paletteQuantization: 'wuquant', colors: count });
    return palette
      .getPointContainer()
      .getPointArray()
      .map(({ r, g, b }) => (r << 16) | (g << 8) | b);
  },
  'extract-colors': (pixels) => extractColorsFromImageData(pixels).map(({ hex }) => number(hex)),
  colorthief: async (pixels, count) =>
    ((await getPalette(pixels, { colorCount: Math.max(2, count) })) ?? []).map((color) =>
      number(color.hex()),
    ),
  'node-vibrant': async (pixels) => {
    const roles = await new Vibrant(pixels, { ImageClass: PixelsImage }).getPalette();
    return Object.values(roles).flatMap((role) => (role ? [number(role.hex)] : []));
  },
};

function wu(colors, count) {
  return new QuantizerWu().quantize(colors, count).map((color) => color & 0xffffff);
}

function celebi(colors, count) {
  return [...QuantizerCelebi.quantize(colors, count).keys()].map((color) => color & 0xffffff);
}

function argb({ data }, step) {
  const colors = [];
  for (let at = 0; at < data.length; at += 4 * step) {
    colors.push(((255 << 24) | (data[at] << 16) | (data[at + 1] << 8) | data[at + 2]) >>> 0);
  }
  return colors;
}

function number(hex) {
  return Number.parseInt(hex.slice(1), 16);
}
