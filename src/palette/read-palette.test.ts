import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pixels } from '../image/pixels';
import type { ColorSource, DeclaredPaint } from './reading';
import { readPalette } from './read-palette';
import type { StripInput } from './read-strip';

const WHITE = 0xffffff;
const BLUE = 0x1d4ed8;
const CORAL = 0xff6b57;
const INK = 0x111827;

function rgb(color: number) {
  return { r: (color >> 16) / 255, g: ((color >> 8) & 255) / 255, b: (color & 255) / 255 };
}

function solid(color: number, source: ColorSource = { kind: 'paint' }, opacity = 1): DeclaredPaint {
  return { type: 'solid', color: rgb(color), opacity, source };
}

function gradient(...stops: number[]): DeclaredPaint {
  const plain = { opacity: 1, source: { kind: 'paint' } } as const;
  return {
    type: 'gradient',
    opacity: 1,
    stops: stops.map((stop) => ({ ...plain, color: rgb(stop) })),
  };
}

/** A picture from a function of its place; colours are 0xrrggbb, opaque unless `alpha` says less. */
function picture(
  width: number,
  height: number,
  color: (x: number, y: number) => number,
  alpha: (x: number, y: number) => number = () => 255,
): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const value = color(x, y);
    data.set([value >> 16, (value >> 8) & 255, value & 255, alpha(x, y)], at * 4);
  }
  return { width, height, data };
}

function mix(from: number, to: number, share: number): number {
  const channel = (shift: number) => {
    const start = (from >> shift) & 255;
    return Math.round(start + (((to >> shift) & 255) - start) * share) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}

function read(input: Partial<StripInput>, most?: number) {
  return readPalette({ profile: 'SRGB', paints: [], renders: [], backdrop: [], ...input }, most);
}

/** Hexes with weights in whole percent. */
function strip(input: Partial<StripInput>, most?: number): string[] {
  return read(input, most).swatches.map(
    ({ hex, weight }) => `${hex} ${String(Math.round(weight * 100))}`,
  );
}

describe('declared colours', () => {
  const halves = picture(100, 100, (x) => (x < 25 ? BLUE : CORAL));

  test('are exact, and weigh what is seen of them', () => {
    expect(strip({ paints: [solid(BLUE), solid(CORAL)], renders: [halves] })).toEqual([
      '#ff6b57 75',
      '#1d4ed8 25',
    ]);
  });

  test('are recognised when rounding moved the pixels a little', () => {
    const off = picture(50, 50, () => BLUE + 0x010101);
    expect(strip({ paints: [solid(BLUE)], renders: [off] })).toEqual(['#1d4ed8 100']);
  });

  test('that are not seen are left out', () => {
    expect(
      strip({ paints: [solid(BLUE), solid(INK)], renders: [picture(9, 9, () => BLUE)] }),
    ).toEqual(['#1d4ed8 100']);
  });

  test('carry the best name there is: variable, then style, then none', () => {
    const style = { kind: 'style', id: 'S:1', name: 'Brand/Blue' } as const;
    const variable = { kind: 'variable', id: 'V:1', name: 'blue/700' } as const;
    const paints = [solid(BLUE), solid(BLUE, variable), solid(BLUE, style)];
    const [swatch] = read({ paints, renders: [halves] }).swatches.filter(
      ({ hex }) => hex === '#1d4ed8',
    );
    expect(swatch).toMatchObject({ source: 'variable', name: 'blue/700', id: 'V:1' });
    const [styled] = read({ paints: [solid(BLUE), solid(BLUE, style)] }).swatches;
    expect(styled).toMatchObject({ source: 'style', name: 'Brand/Blue', id: 'S:1' });
    const [plain] = read({ paints: [solid(BLUE)] }).swatches;
    expect(plain).toEqual({ hex: '#1d4ed8', weight: 1, source: 'paint' });
  });

  test('of a translucent paint are what is seen of it, under its name', () => {
    const style = { kind: 'style', id: 'S:2', name: 'Overlay' } as const;
    const seen = mix(BLUE, WHITE, 0.4);
    const renders = [picture(40, 40, (x) => (x < 20 ? BLUE : seen))];
    const { swatches } = read({ paints: [solid(BLUE), solid(WHITE, style, 0.4)], renders });
    expect(swatches).toHaveLength(2);
    expect(swatches).toContainEqual({
      hex: `#${seen.toString(16)}`,
      weight: 0.5,
      source: 'style',
      name: 'Overlay',
      id: 'S:2',
    });
  });

  test('in Display P3 are shown as the nearest sRGB, in numbers that pixels have too', () => {
    const paints: DeclaredPaint[] = [solid(0xff0000)];
    const { swatches } = read({
      profile: 'DISPLAY_P3',
      paints,
      renders: [picture(9, 9, () => 0xff0a00)],
    });
    expect(swatches).toHaveLength(1);
    expect(swatches[0]?.source).toBe('paint');
  });

  test('weigh alike where nothing could be rendered', () => {
    expect(strip({ paints: [solid(BLUE), solid(CORAL), solid(INK)] })).toEqual([
      '#111827 33',
      '#1d4ed8 33',
      '#ff6b57 33',
    ]);
  });

  test('of an all transparent render weigh alike too', () => {
    const renders = [
      picture(
        9,
        9,
        () => BLUE,
        () => 0,
      ),
    ];
    expect(strip({ paints: [solid(BLUE), solid(CORAL)], renders })).toEqual([
      '#1d4ed8 50',
      '#ff6b57 50',
    ]);
  });
});

describe('areas', () => {
  test('of soft edges go to the two colours they part', () => {
    const edge = (x: number) => Math.min(1, Math.max(0, x - 49.7));
    const renders = [picture(100, 60, (x) => mix(BLUE, WHITE, edge(x)))];
    const { swatches } = read({ paints: [solid(BLUE), solid(WHITE)], renders });
    expect(swatches.map(({ hex }) => hex).sort()).toEqual(['#1d4ed8', '#ffffff']);
    expect(swatches.find(({ hex }) => hex === '#1d4ed8')?.weight).toBeCloseTo(0.507, 3);
  });

  test('of an edge do not go to a declared grey that it happens to pass', () => {
    const renders = [picture(60, 60, (x) => (x === 30 ? 0x7f7f7f : x < 30 ? 0 : WHITE))];
    const { swatches } = read({ paints: [solid(0), solid(WHITE), solid(0x828282)], renders });
    expect(swatches.map(({ hex }) => hex).sort()).toEqual(['#000000', '#ffffff']);
  });

  test('of letters thinner than a pixel go to ink and paper by how dark they come out', () => {
    const renders = [
      picture(90, 90, (x, y) => (y % 6 === 3 && x % 3 !== 0 ? mix(WHITE, INK, 0.6) : WHITE)),
    ];
    const { swatches } = read({ paints: [solid(WHITE), solid(INK)], renders });
    expect(swatches.map(({ hex }) => hex)).toEqual(['#ffffff', '#111827']);
    expect(swatches[1]?.weight).toBeCloseTo(0.6 / 9, 2);
  });

  test('of a gradient are shared by its stops', () => {
    const renders = [picture(256, 20, (x) => mix(BLUE, CORAL, x / 255))];
    const weights = read({ paints: [gradient(BLUE, CORAL)], renders }).swatches;
    expect(weights.map(({ hex }) => hex).sort()).toEqual(['#1d4ed8', '#ff6b57']);
    for (const { weight } of weights) expect(weight).toBeCloseTo(0.5, 2);
  });

  test('of several layers add up', () => {
    const renders = [picture(10, 30, () => BLUE), picture(10, 10, () => CORAL)];
    expect(strip({ paints: [solid(BLUE), solid(CORAL)], renders })).toEqual([
      '#1d4ed8 75',
      '#ff6b57 25',
    ]);
  });

  test('of half transparent pixels count half', () => {
    const renders = [
      picture(
        20,
        10,
        (x) => (x < 10 ? BLUE : CORAL),
        (x) => (x < 10 ? 255 : 128),
      ),
    ];
    expect(strip({ paints: [solid(BLUE), solid(CORAL)], renders })).toEqual([
      '#1d4ed8 67',
      '#ff6b57 33',
    ]);
  });
});

describe('before anything is rendered', () => {
  const paints = [solid(BLUE), solid(CORAL), solid(WHITE)];
  const backdrop = [[solid(WHITE)]];

  test('the declared colours weigh alike, and the background is known', () => {
    expect(read({ paints, backdrop })).toEqual({
      swatches: [
        { hex: '#1d4ed8', weight: 0.5, source: 'paint' },
        { hex: '#ff6b57', weight: 0.5, source: 'paint' },
      ],
      background: { hex: '#ffffff', weight: 1 / 3, source: 'paint' },
    });
  });

  test('the same colours are there as after, with what is seen as their weight', () => {
    const renders = [picture(100, 100, (x) => (x < 20 ? BLUE : x < 60 ? CORAL : WHITE))];
    const hexes = (input: Partial<StripInput>) =>
      read({ paints, backdrop, ...input }).swatches.map(({ hex }) => hex);
    expect(hexes({ renders }).sort()).toEqual(hexes({}).sort());
    expect(strip({ paints, backdrop, renders })).toEqual(['#ff6b57 67', '#1d4ed8 33']);
  });

  test('nothing is known of a layer that has only an image; its pixels tell all afterwards', () => {
    const image: DeclaredPaint = { type: 'image', opacity: 1, hash: 'a' };
    expect(read({ paints: [image] })).toEqual({ swatches: [], background: null });
    const renders = [picture(60, 60, (x) => (x < 20 ? 0x2e8b57 : 0xf4c95d))];
    expect(read({ paints: [image], renders }).swatches).toMatchObject([
      { hex: '#f4c95d', source: 'pixels' },
      { hex: '#2e8b57', source: 'pixels' },
    ]);
  });
});

describe('colours nobody declared', () => {
  test('are found in the pixels and marked so, beside the declared ones', () => {
    const renders = [picture(100, 100, (x, y) => (x < 50 ? BLUE : y < 50 ? 0x2e8b57 : 0xf4c95d))];
    const { swatches } = read({ paints: [solid(BLUE)], renders });
    expect(swatches).toEqual([
      { hex: '#1d4ed8', weight: 0.5, source: 'paint' },
      { hex: '#2e8b57', weight: 0.25, source: 'pixels' },
      { hex: '#f4c95d', weight: 0.25, source: 'pixels' },
    ]);
  });

  test('are all there is when Figma lists no paints', () => {
    const renders = [picture(60, 60, (x) => (x < 20 ? 0x2e8b57 : 0xf4c95d))];
    expect(strip({ paints: null, renders })).toEqual(['#f4c95d 67', '#2e8b57 33']);
  });

  test('on less than half a percent of the area are noise', () => {
    const renders = [picture(100, 100, (x, y) => (x < 6 && y < 6 ? 0x2e8b57 : BLUE))];
    expect(strip({ paints: [solid(BLUE)], renders })).toEqual(['#1d4ed8 100']);
  });
});

describe('a palette', () => {
  test('joins colours that look the same, and a declared one keeps its value', () => {
    const renders = [picture(100, 100, (x) => (x < 70 ? BLUE + 0x060606 : BLUE))];
    expect(strip({ paints: [solid(BLUE)], renders })).toEqual(['#1d4ed8 100']);
  });

  test('has six swatches, and greys make room before an accent does', () => {
    const greys = [0x222222, 0x444444, 0x666666, 0x888888, 0xaaaaaa, 0xcccccc, 0xeeeeee];
    const renders = [
      picture(80, 100, (x, y) => (y < 2 ? CORAL : (greys[Math.floor(x / 11.5)] ?? 0))),
    ];
    const { swatches } = read({
      paints: [...greys.map((grey) => solid(grey)), solid(CORAL)],
      renders,
    });
    expect(swatches).toHaveLength(6);
    expect(swatches.map(({ hex }) => hex)).toContain('#ff6b57');
  });

  test('keeps a wide tint, and gives up a thin shade of another swatch for it', () => {
    const [sand, mist, teal] = [0xf4e9d8, 0xdfe9e6, 0x0f4c4a];
    const shades = [0x2a6662, 0x4a817b, 0x6d9a94];
    const renders = [
      picture(100, 100, (x, y) =>
        y < 6 ? (shades[y >> 1] ?? 0) : x < 40 ? sand : x < 60 ? mist : x < 90 ? teal : CORAL,
      ),
    ];
    const paints = [sand, mist, teal, CORAL, ...shades].map((color) => solid(color));
    const hexes = read({ paints, renders }, 4).swatches.map(({ hex }) => hex);
    expect(hexes.sort()).toEqual(['#0f4c4a', '#dfe9e6', '#f4e9d8', '#ff6b57']);
  });

  test('never has more swatches than the service takes', () => {
    const colors = Array.from(
      { length: 24 },
      (_, at) => ((at % 3) * 0x7f0000) | ((at % 4) * 0x5500) | (at * 10),
    );
    expect(read({ paints: colors.map((color) => solid(color)) }, 99).swatches).toHaveLength(10);
    expect(read({ paints: colors.map((color) => solid(color)) }, 3).swatches).toHaveLength(3);
  });

  test('is the same whichever of two gradients that share a colour comes first', () => {
    const paints = [gradient(0x685b00, 0x001560), gradient(0x3d624e, 0x000000)];
    const renders = [picture(1, 1, () => 0x364b41)];
    expect(read({ paints, renders })).toEqual(read({ paints: [...paints].reverse(), renders }));
  });

  test('of nothing at all is empty', () => {
    expect(read({})).toEqual({ swatches: [], background: null });
    expect(read({ paints: null, renders: [picture(0, 0, () => 0)] }).swatches).toEqual([]);
  });
});

describe('the background', () => {
  const renders = [picture(100, 100, (x) => (x < 80 ? WHITE : BLUE))];

  test('is set apart from the swatches, with its share of what is seen', () => {
    const { swatches, background } = read({
      paints: [solid(WHITE), solid(BLUE)],
      renders,
      backdrop: [[solid(WHITE)]],
    });
    expect(swatches).toEqual([{ hex: '#1d4ed8', weight: 1, source: 'paint' }]);
    expect(background).toEqual({ hex: '#ffffff', weight: 0.8, source: 'paint' });
  });

  test('is a swatch as well when nothing else is seen', () => {
    const { swatches, background } = read({
      renders: [picture(9, 9, () => WHITE)],
      backdrop: [[solid(WHITE)]],
    });
    expect(swatches).toMatchObject([{ hex: '#ffffff', weight: 1 }]);
    expect(background?.hex).toBe('#ffffff');
  });

  test('is the topmost opaque solid of the nearest layer with a fill', () => {
    const style = { kind: 'style', id: 'S:3', name: 'Page' } as const;
    const near = [solid(CORAL), solid(INK, style), solid(WHITE, { kind: 'paint' }, 0.5)];
    expect(read({ backdrop: [[], near, [solid(BLUE)]] }).background).toEqual({
      hex: '#111827',
      weight: 0,
      source: 'style',
      name: 'Page',
      id: 'S:3',
    });
  });

  test.each([
    ['a picture', { type: 'image', opacity: 1, hash: 'a' }],
    ['a gradient', gradient(BLUE, CORAL)],
    ['something unknown', { type: 'other', opacity: 1 }],
  ] as const)('is not proposed behind %s', (_, paint) => {
    expect(read({ backdrop: [[solid(WHITE), paint], [solid(BLUE)]] }).background).toBeNull();
  });

  test('looks past what is not visible', () => {
    const hidden: DeclaredPaint = { type: 'image', opacity: 0, hash: 'a' };
    expect(read({ backdrop: [[hidden], [solid(BLUE)]] }).background?.hex).toBe('#1d4ed8');
  });
});

describe('whatever is read', () => {
  const color = fc.integer({ min: 0, max: WHITE });
  const source = fc.constantFrom<ColorSource>(
    { kind: 'paint' },
    { kind: 'style', id: 'S', name: 's' },
    { kind: 'variable', id: 'V', name: 'v' },
  );
  const opacity = fc.constantFrom(1, 1, 0.5, 0.1, 0);
  const paint = fc.oneof(
    fc.tuple(color, source, opacity).map((args) => solid(...args)),
    fc.array(color, { maxLength: 4 }).map((stops) => gradient(...stops)),
    fc.constant<DeclaredPaint>({ type: 'image', opacity: 1, hash: null }),
  );
  const render = fc
    .tuple(
      fc.nat(12),
      fc.nat(12),
      fc.array(color, { minLength: 1, maxLength: 5 }),
      fc.array(fc.constantFrom(255, 255, 128, 9, 0), { minLength: 1, maxLength: 7 }),
    )
    .map(([width, height, colors, alphas]) =>
      picture(
        width,
        height,
        (x, y) => colors[(x * y + (x >> 2)) % colors.length] ?? 0,
        (x, y) => alphas[(x + y) % alphas.length] ?? 0,
      ),
    );
  const input = fc.record({
    profile: fc.constantFrom('LEGACY' as const, 'SRGB' as const, 'DISPLAY_P3' as const),
    paints: fc.option(fc.array(paint, { maxLength: 8 })),
    renders: fc.array(render, { maxLength: 4 }),
    backdrop: fc.array(fc.array(paint, { maxLength: 3 }), { maxLength: 3 }),
  });

  test('weights are numbers that sum to 1, largest first, of different colours', () => {
    fc.assert(
      fc.property(input, fc.integer({ min: 1, max: 10 }), (reading, most) => {
        const { swatches, background } = readPalette(reading, most);
        expect(swatches.length).toBeLessThanOrEqual(most);
        for (const { hex, weight } of [...swatches, ...(background ? [background] : [])]) {
          expect(hex).toMatch(/^#[0-9a-f]{6}$/);
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(weight).toBeLessThanOrEqual(1);
        }
        const weights = swatches.map(({ weight }) => weight);
        expect(weights).toEqual([...weights].sort((one, other) => other - one));
        expect(new Set(swatches.map(({ hex }) => hex)).size).toBe(swatches.length);
        if (swatches.length > 0) {
          expect(weights.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the order of paints and renders changes nothing', () => {
    fc.assert(
      fc.property(input, (reading) => {
        const turned = {
          ...reading,
          paints: reading.paints && [...reading.paints].reverse(),
          renders: [...reading.renders].reverse(),
        };
        expect(readPalette(turned)).toEqual(readPalette(reading));
      }),
      { numRuns: 300 },
    );
  });
});
