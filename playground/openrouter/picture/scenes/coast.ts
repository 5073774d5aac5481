import { below, circle, halfDisc, pill, polygon, rect } from '../outline';
import type { Compose, Shape } from '../scene';
import { ridge } from './ridge';
import { birds, clouds } from './sky';

/** A lighthouse on a headland, the sun going down into the sea. */
export const coast: Compose = (size, cast, random) => {
  const { width, height } = size;
  const unit = Math.min(width, height);
  const slot = (i: number) => cast.depth[Math.min(i, cast.depth.length - 1)] ?? 0;
  // Water keeps off the colour of the rock.
  const rock = cast.depth.at(-1) ?? 0;
  const sea = cast.depth.length > 1 ? cast.depth.slice(0, -1) : cast.depth;
  const horizon = height * random.between(0.58, 0.64);
  const right = random.chance(0.6);
  const mirror = (x: number) => (right ? x : width - x);
  const sunX = mirror(width * random.between(0.26, 0.36));
  const sunR = unit * random.between(0.15, 0.19);

  const shapes: Shape[] = [
    { path: halfDisc(sunX, horizon, sunR * 1.7, 'up'), slot: slot(0) },
    { path: halfDisc(sunX, horizon, sunR, 'up'), slot: cast.accent },
    ...clouds(size, cast.light === 0 ? slot(0) : cast.light, random),
    ...birds(size, cast.dark, random),
    { path: rect(0, horizon, width, height - horizon), slot: sea[1 % sea.length] ?? 0 },
  ];
  for (let i = 0; i < 6; i++) {
    const long = sunR * (1.7 - i * 0.2) * random.between(0.8, 1.1);
    shapes.push({
      path: pill(
        sunX - long / 2 + unit * random.between(-0.03, 0.03),
        horizon + unit * (0.025 + i * 0.035),
        long,
        unit * 0.013,
      ),
      slot: i % 2 === 0 ? cast.accent : slot(0),
    });
  }
  for (let i = 0; i < 2; i++) {
    const wave = ridge(size, random, horizon / height + 0.17 + i * 0.13, 0.012, 9);
    shapes.push({ path: below(wave, height), slot: sea[(2 + i) % sea.length] ?? 0 });
  }

  const rockX = mirror(width * 0.74);
  const foot = horizon - unit * 0.06;
  const headland = unit * 0.42;
  const cliff = below(
    [
      [rockX - headland * 1.05, height],
      [rockX - headland * 0.55, horizon + unit * 0.12],
      [rockX - headland * 0.2, foot],
      [rockX + headland * 0.25, foot + unit * 0.015],
      [rockX + headland * 0.7, horizon + unit * 0.07],
      [rockX + headland * 1.3, height],
    ],
    height,
  );
  shapes.push({ path: cliff, slot: rock });

  const tall = Math.min(unit * 0.46, foot - unit * 0.1);
  const wide = tall * 0.2;
  const tower = (from: number, to: number) => {
    const half = (at: number) => wide * (0.5 - 0.19 * at);
    return polygon(
      [rockX - half(from), foot + unit * 0.02 - tall * from],
      [rockX + half(from), foot + unit * 0.02 - tall * from],
      [rockX + half(to), foot + unit * 0.02 - tall * to],
      [rockX - half(to), foot + unit * 0.02 - tall * to],
    );
  };
  const wall = cast.light === 0 && cast.depth.length > 1 ? slot(0) : cast.light;
  const top = foot + unit * 0.02 - tall;
  const beam = right ? -1 : 1;
  shapes.push({
    path: polygon(
      [rockX, top - tall * 0.09],
      [rockX + beam * width, top - tall * 0.34],
      [rockX + beam * width, top + tall * 0.12],
    ),
    slot: cast.light === 0 ? slot(0) : cast.light,
  });
  shapes.push(
    { path: tower(0, 1), slot: wall },
    { path: tower(0.14, 0.34), slot: cast.accent },
    { path: tower(0.54, 0.74), slot: cast.accent },
    { path: rect(rockX - wide * 0.5, top - tall * 0.03, wide, tall * 0.035, 4), slot: cast.dark },
    {
      path: rect(rockX - wide * 0.26, top - tall * 0.15, wide * 0.52, tall * 0.12),
      slot: cast.accent,
    },
    { path: circle(rockX, top - tall * 0.09, wide * 0.15), slot: cast.light },
    { path: halfDisc(rockX, top - tall * 0.145, wide * 0.38, 'up'), slot: cast.dark },
    {
      path: rect(
        rockX - wide * 0.12,
        foot + unit * 0.02 - tall * 0.1,
        wide * 0.24,
        tall * 0.1,
        wide * 0.12,
      ),
      slot: cast.dark,
    },
  );

  const boatX = mirror(width * random.between(0.14, 0.2));
  const boatY = horizon + unit * 0.16;
  const sail = unit * 0.11;
  shapes.push(
    {
      path: polygon([boatX, boatY - sail], [boatX, boatY], [boatX + sail * 0.62, boatY]),
      slot: cast.light,
    },
    {
      path: polygon(
        [boatX - sail * 0.06, boatY - sail * 0.85],
        [boatX - sail * 0.06, boatY],
        [boatX - sail * 0.46, boatY],
      ),
      slot: cast.accent,
    },
    {
      path: halfDisc(boatX + sail * 0.05, boatY + sail * 0.06, sail * 0.5, 'down'),
      slot: cast.dark,
    },
  );
  return shapes;
};
