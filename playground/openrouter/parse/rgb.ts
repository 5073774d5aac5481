import * as v from 'valibot';
import type { Rgb } from '../picture-job';

const channel = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255));

export const rgb = v.pipe(
  v.array(channel),
  v.length(3),
  v.transform((list): Rgb => [list[0] ?? 0, list[1] ?? 0, list[2] ?? 0]),
);
