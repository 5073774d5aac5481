import { expect, test } from 'vitest';
import { namesToDrop, pastCount, pastName, pastNames } from './past-name';

const first = pastName('m1-a/0', 300);
const second = pastName('m2-b/0', 300);
const third = pastName('m3-c/0', 300);

test('the newest come first, and what is no history is none', () => {
  expect(pastNames([first, 'm9-x', third, 'm9-x/0/500', second])).toEqual([third, second, first]);
});

test('what no longer fits is dropped, the oldest first', () => {
  expect(namesToDrop([first, second, third], third, 900)).toEqual([]);
  expect(namesToDrop([first, second, third], third, 899)).toEqual([first]);
  expect(namesToDrop([first, second, third], third, 300)).toEqual([second, first]);
});

test('a picture that is remembered again takes the place of its earlier entry', () => {
  const again = pastName('m2-b/0', 310);
  expect(namesToDrop([first, second, again], again, 900)).toEqual([second]);
  expect(pastCount([first, second, again])).toBe(2);
});

test('names of a newer Limn take no room and stay', () => {
  expect(namesToDrop(['past of another kind', first], first, 300)).toEqual([]);
});
