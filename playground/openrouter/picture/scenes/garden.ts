import { circle, ellipse, leaf, polygon, rect, stroke } from '../outline';
import type { Compose, Shape } from '../scene';

/** A potted plant with broad leaves and flowers before a round window. */
export const garden: Compose = (size, cast, random) => {
  const { width, height } = size;
  const unit = Math.min(width, height);
  const slot = (i: number) => cast.depth[Math.min(i, cast.depth.length - 1)] ?? 0;
  const table = height * 0.82;
  const x0 = width * random.between(0.44, 0.56);
  const shapes: Shape[] = [
    { path: circle(x0 + unit * 0.05, height * 0.42, unit * 0.36), slot: slot(0) },
    { path: rect(0, table, width, height - table), slot: slot(1) },
    { path: ellipse(x0, table + unit * 0.055, unit * 0.26, unit * 0.022), slot: slot(2) },
  ];
  const pot = unit * 0.13;
  const rim = table - unit * 0.17;
  const stems = random.whole(6, 8);
  for (let i = 0; i < stems; i++) {
    const lean = (i / (stems - 1) - 0.5) * 2;
    const long = unit * random.between(0.36, 0.5) * (1 - Math.abs(lean) * 0.22);
    const tip = [x0 + lean * unit * 0.36, rim - long] as const;
    const bend = [x0 + lean * unit * 0.1, rim - long * 0.5] as const;
    const root = [x0 + lean * pot * 0.4, rim] as const;
    const green = slot(cast.depth.length - 1 - (i % Math.min(3, cast.depth.length)));
    const line = Array.from({ length: 9 }, (_, step) => {
      const t = step / 8;
      const mix = (a: number, b: number, c: number) =>
        (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c;
      return [mix(root[0], bend[0], tip[0]), mix(root[1], bend[1], tip[1])] as const;
    });
    shapes.push({ path: stroke(line, unit * 0.009), slot: cast.dark });
    if (i % 2 === 0) {
      const side = unit * random.between(0.11, 0.15);
      for (const at of [3, 5, 7]) {
        const [lx, ly] = line[at] ?? tip;
        for (const sign of [-1, 1]) {
          shapes.push({
            path: leaf([lx, ly], [lx + sign * side, ly - side * 0.7], side * 0.42),
            slot: green,
          });
        }
      }
      shapes.push({
        path: leaf(tip, [tip[0] + lean * unit * 0.04, tip[1] - unit * 0.13], unit * 0.06),
        slot: green,
      });
    } else {
      const petal = unit * random.between(0.034, 0.048);
      const bloom = i % 4 === 1 ? cast.accent : cast.light;
      for (let k = 0; k < 6; k++) {
        const turn = (k * Math.PI) / 3;
        shapes.push({
          path: ellipse(
            tip[0] + Math.cos(turn) * petal,
            tip[1] + Math.sin(turn) * petal,
            petal,
            petal * 0.55,
            k * 60,
          ),
          slot: bloom === 0 ? cast.accent : bloom,
        });
      }
      shapes.push({ path: circle(tip[0], tip[1], petal * 0.55), slot: cast.dark });
    }
  }
  const body = polygon(
    [x0 - pot, rim],
    [x0 + pot, rim],
    [x0 + pot * 0.72, table + unit * 0.05],
    [x0 - pot * 0.72, table + unit * 0.05],
  );
  shapes.push(
    { path: body, slot: cast.accent },
    {
      path: rect(x0 - pot * 1.08, rim - unit * 0.02, pot * 2.16, unit * 0.05, unit * 0.012),
      slot: cast.dark,
    },
    { path: rect(x0 - pot * 0.82, rim + unit * 0.09, pot * 1.64, unit * 0.025), slot: cast.light },
  );
  return shapes;
};
