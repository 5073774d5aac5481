import { expect, test } from 'vitest';
import type { Palette, Swatch } from '../recipe';
import { recolour } from './recolour';

const PAGE: Swatch = { hex: '#fdf9f2', weight: 0.7, source: 'variable', name: 'page', id: 'v:1' };
const TEXT: Swatch = { hex: '#16211f', weight: 0.3, source: 'variable', name: 'text', id: 'v:2' };
const CORAL: Swatch = { hex: '#ff6b57', weight: 0.1, source: 'style', name: 'Coral', id: 's:1' };
const DRAWN: Palette = { swatches: [TEXT, CORAL], background: PAGE };

const rgb = (hex: number) => ({
  r: (hex >> 16) / 255,
  g: ((hex >> 8) & 255) / 255,
  b: (hex & 255) / 255,
});
const now = (...colors: { id: string; color: { r: number; g: number; b: number } }[]) => {
  return { profile: 'SRGB' as const, mode: 'Dark', colors };
};

test('swatch to swatch by the id of its variable, whatever it is called by now', () => {
  const dark = now({ id: 'v:1', color: rgb(0x16211f) }, { id: 'v:2', color: rgb(0xf4e9d8) });
  expect(recolour(DRAWN, dark)).toEqual({
    mode: 'Dark',
    pairs: [
      { from: '#16211f', to: '#f4e9d8' },
      { from: '#ff6b57', to: '#ff6b57' },
      { from: '#fdf9f2', to: '#16211f' },
    ],
    palette: {
      swatches: [{ ...TEXT, hex: '#f4e9d8' }, CORAL],
      background: { ...PAGE, hex: '#16211f' },
    },
  });
});

test('there is nothing to do when they are what they were, or unknown', () => {
  expect(recolour(DRAWN, now({ id: 'v:1', color: rgb(0xfdf9f2) }))).toBeNull();
  expect(recolour(DRAWN, now())).toBeNull();
});
