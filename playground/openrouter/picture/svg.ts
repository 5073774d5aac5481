import type { Fill, Painting } from './painting';
import { hex } from './tone';

/** The painting as SVG text, for the vector models. */
export function paintSvg({ width, height, ground, shapes }: Painting): string {
  const gradients: string[] = [];
  const fillOf = (fill: Fill): string => {
    if ('rgb' in fill) return hex(fill.rgb);
    const first = fill.stops[0]?.at ?? 0;
    const last = fill.stops.at(-1)?.at ?? height;
    const stops = fill.stops.map(
      ({ at, rgb }) =>
        `<stop offset="${((at - first) / (last - first || 1)).toFixed(3)}" stop-color="${hex(rgb)}"/>`,
    );
    const id = `g${gradients.length}`;
    gradients.push(
      `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" y1="${first.toFixed(1)}" x2="0" y2="${last.toFixed(1)}">${stops.join('')}</linearGradient>`,
    );
    return `url(#${id})`;
  };
  const body = [
    `<rect width="${width}" height="${height}" fill="${fillOf(ground)}"/>`,
    ...shapes.map(({ path, fill }) => `<path d="${path}" fill="${fillOf(fill)}"/>`),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<defs>${gradients.join('')}</defs>${body.join('')}</svg>`
  );
}
