import { circle, halfDisc, polygon, rect } from '../outline';
import type { Compose, Shape } from '../scene';

/** A poster of geometric tiles. */
export const tiles: Compose = ({ width, height }, cast, random) => {
  const rows = height > width ? 5 : 4;
  const side = height / rows;
  const columns = Math.ceil(width / side);
  const slots = cast.colors.map((_, slot) => slot);
  const shapes: Shape[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [x, y] = [column * side, row * side];
      const [back = 0, front = 0, extra = 0] = random.shuffled(slots);
      const tile = (path: string, slot: number) => shapes.push({ path, slot });
      tile(rect(x, y, side, side), back);
      switch (random.whole(0, 5)) {
        case 0:
          tile(circle(x + side / 2, y + side / 2, side * 0.5), front);
          tile(circle(x + side / 2, y + side / 2, side * 0.24), extra);
          break;
        case 1:
          tile(halfDisc(x + side / 2, y + side / 2, side / 2, 'up'), front);
          tile(halfDisc(x + side / 2, y + side, side / 2, 'up'), extra);
          break;
        case 2:
          tile(polygon([x, y], [x + side, y], [x, y + side]), front);
          break;
        case 3:
          for (let i = 0; i < 3; i++) {
            tile(
              rect(
                x + (side * (2 * i + 0.5)) / 6,
                y + side * 0.12,
                side / 6,
                side * 0.76,
                side / 12,
              ),
              front,
            );
          }
          break;
        case 4:
          tile(halfDisc(x + side / 2, y, side / 2, 'down'), front);
          tile(halfDisc(x + side / 2, y + side, side / 2, 'up'), front);
          break;
        default:
          tile(
            polygon(
              [x + side / 2, y],
              [x + side, y + side / 2],
              [x + side / 2, y + side],
              [x, y + side / 2],
            ),
            front,
          );
          tile(circle(x + side / 2, y + side / 2, side * 0.18), extra);
      }
    }
  }
  return shapes;
};
