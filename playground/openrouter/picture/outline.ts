/** Outlines as SVG path data. */

type Point = readonly [x: number, y: number];

const n = (value: number) => String(Math.round(value * 10) / 10);

export function polygon(...points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`;
}

export function rect(x: number, y: number, width: number, height: number, radius = 0): string {
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) {
    return polygon([x, y], [x + width, y], [x + width, y + height], [x, y + height]);
  }
  const arc = (dx: number, dy: number) => `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}`;
  return (
    `M${n(x + r)} ${n(y)}h${n(width - 2 * r)}${arc(r, r)}v${n(height - 2 * r)}${arc(-r, r)}` +
    `h${n(2 * r - width)}${arc(-r, -r)}v${n(2 * r - height)}${arc(r, -r)}Z`
  );
}

/** A rectangle with round ends. */
export function pill(x: number, y: number, width: number, height: number): string {
  return rect(x, y, width, height, height / 2);
}

export function ellipse(x: number, y: number, rx: number, ry: number, degrees = 0): string {
  const turn = (degrees * Math.PI) / 180;
  const [dx, dy] = [rx * Math.cos(turn), rx * Math.sin(turn)];
  const half = (sign: number) =>
    `A${n(rx)} ${n(ry)} ${n(degrees)} 0 1 ${n(x + sign * dx)} ${n(y + sign * dy)}`;
  return `M${n(x - dx)} ${n(y - dy)}${half(1)}${half(-1)}Z`;
}

export function circle(x: number, y: number, r: number): string {
  return ellipse(x, y, r, r);
}

/** Half a disc, its round side towards `up` or `down`. */
export function halfDisc(x: number, y: number, r: number, side: 'up' | 'down'): string {
  return `M${n(x - r)} ${n(y)}A${n(r)} ${n(r)} 0 0 ${side === 'up' ? 1 : 0} ${n(x + r)} ${n(y)}Z`;
}

/** A leaf from its stalk to its tip. */
export function leaf(from: Point, to: Point, width: number): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [(-dy / length) * width, (dx / length) * width];
  const middle: Point = [from[0] + dx * 0.45, from[1] + dy * 0.45];
  const bend = (sign: number) => `${n(middle[0] + sign * nx)} ${n(middle[1] + sign * ny)}`;
  return (
    `M${n(from[0])} ${n(from[1])}Q${bend(1)} ${n(to[0])} ${n(to[1])}` +
    `Q${bend(-1)} ${n(from[0])} ${n(from[1])}Z`
  );
}

/** A bird in flight, far away; `wing` is half its span. */
export function bird(x: number, y: number, wing: number): string {
  const at = (dx: number, dy: number) => `${n(x + dx * wing)} ${n(y + dy * wing)}`;
  return (
    `M${at(-1, -0.4)}Q${at(-0.45, -0.85)} ${at(0, 0)}Q${at(0.45, -0.85)} ${at(1, -0.4)}` +
    `Q${at(0.45, -0.55)} ${at(0, 0.35)}Q${at(-0.45, -0.55)} ${at(-1, -0.4)}Z`
  );
}

/** Everything below a soft line through the points, down to `bottom`. */
export function below(points: readonly Point[], bottom: number): string {
  const first = points[0] ?? [0, 0];
  const last = points.at(-1) ?? first;
  let path = `M${n(first[0])} ${n(bottom)}L${n(first[0])} ${n(first[1])}`;
  for (let i = 1; i < points.length; i++) {
    const from = points[i - 1] ?? first;
    const to = points[i] ?? last;
    const middle = (from[0] + to[0]) / 2;
    path += `C${n(middle)} ${n(from[1])} ${n(middle)} ${n(to[1])} ${n(to[0])} ${n(to[1])}`;
  }
  return `${path}L${n(last[0])} ${n(bottom)}Z`;
}

/** A band along a line of points, of the given thickness. */
export function stroke(points: readonly Point[], thickness: number): string {
  const half = thickness / 2;
  const side = (sign: number) =>
    points.map(([x, y], i): Point => {
      const [ax, ay] = points[Math.max(0, i - 1)] ?? [x, y];
      const [bx, by] = points[Math.min(points.length - 1, i + 1)] ?? [x, y];
      const length = Math.hypot(bx - ax, by - ay) || 1;
      return [x + (sign * half * -(by - ay)) / length, y + (sign * half * (bx - ax)) / length];
    });
  return polygon(...side(1), ...side(-1).reverse());
}
