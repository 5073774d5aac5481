import { describe, expect, test } from 'vitest';
import type { Pixels } from '../image/pixels';
import type { KeptLayer } from '../layer';
import { hardToRead } from './contrast';

const WHITE = { r: 1, g: 1, b: 1 };
const GREY = { r: 0x80 / 255, g: 0x80 / 255, b: 0x80 / 255 };
const FRAME = { height: 200 };

function text(part: Partial<KeptLayer>): KeptLayer {
  return {
    id: '1:5',
    name: 'Heading',
    x: 0.1,
    y: 0.1,
    width: 0.8,
    height: 0.1,
    fontSize: 16,
    fontWeight: 400,
    color: WHITE,
    ...part,
  };
}

/** 400 × 200, grey levels from a function of the place. */
function picture(level: (x: number, y: number) => number): Pixels {
  const data = new Uint8ClampedArray(400 * 200 * 4);
  for (let at = 0; at < 400 * 200; at++) {
    const value = level(at % 400, Math.floor(at / 400));
    data.set([value, value, value, 255], at * 4);
  }
  return { width: 400, height: 200, data };
}

function check(part: Partial<KeptLayer>, level: (x: number, y: number) => number) {
  return hardToRead([text(part)], picture(level), FRAME, 'SRGB');
}

describe('a kept text', () => {
  test('that can be read is not listed', () => {
    expect(check({}, () => 0x20)).toEqual([]);
  });

  test('on too light a picture is listed with its contrast and what it needs', () => {
    const [found] = check({}, () => 0x80);
    expect(found).toMatchObject({ id: '1:5', name: 'Heading', needed: 4.5 });
    expect(found?.ratio).toBeCloseTo(3.95, 2);
  });

  test.each([
    [24, 400, 0],
    [23.9, 400, 1],
    [18.66, 700, 0],
    [18.66, 600, 1],
    [18, 700, 1],
  ])('of %f px and weight %i has %i failures where the contrast is 3.95', (size, weight, count) => {
    expect(check({ fontSize: size, fontWeight: weight }, () => 0x80)).toHaveLength(count);
  });

  test('large as it is, needs 3', () => {
    expect(check({ fontSize: 40 }, () => 0xa0)).toMatchObject([{ needed: 3 }]);
  });

  test('fails where a light patch lies behind a few of its letters', () => {
    expect(check({}, (x) => (x > 100 && x < 160 ? 0xf0 : 0x20))).toHaveLength(1);
  });

  test('does not fail for grain, nor for what lies beside it', () => {
    expect(check({}, (x, y) => ((x + y) % 2 ? 0x10 : 0x30))).toEqual([]);
    expect(check({}, (_, y) => (y > 60 ? 0xff : 0x20))).toEqual([]);
  });

  test('of the tone of the picture fails also where one side is lighter and the other darker', () => {
    expect(check({ color: GREY }, (x) => (x < 200 ? 0xff : 0x00))).toMatchObject([{ needed: 4.5 }]);
  });

  test('that reaches out of the frame is judged by what is in it', () => {
    expect(check({ x: -0.5, width: 1 }, () => 0x20)).toEqual([]);
    expect(check({ x: 0.9, width: 5, height: 5 }, () => 0xf0)).toHaveLength(1);
    expect(check({ x: 1.5 }, () => 0xf0)).toEqual([]);
  });

  test('without one colour, or without an area, is not judged', () => {
    expect(check({ color: null }, () => 0xf0)).toEqual([]);
    expect(check({ height: 0 }, () => 0xf0)).toEqual([]);
  });

  test('is measured on the letters as large as they are on the picture', () => {
    const half = { ...picture(() => 0x20), height: 100 };
    expect(hardToRead([text({ fontSize: 0 })], half, FRAME, 'SRGB')).toEqual([]);
  });
});

test('texts are listed in the order given', () => {
  const texts = [text({ id: 'a' }), text({ id: 'b', color: GREY }), text({ id: 'c' })];
  const found = hardToRead(
    texts,
    picture(() => 0xf0),
    FRAME,
    'SRGB',
  );
  expect(found.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
