import type { Random } from './random';
import type { Compose } from './scene';
import { city } from './scenes/city';
import { coast } from './scenes/coast';
import { garden } from './scenes/garden';
import { hills } from './scenes/hills';
import { tiles } from './scenes/tiles';

const WORDS: readonly (readonly [RegExp, Compose])[] = [
  [/lighthouse|\bsea\b|ocean|coast|beach|harbou?r|boat|ship|sail|island|wave/i, coast],
  [/city|town|street|skyline|building|office|team|work|startup|house|shop|meeting/i, city],
  [/plant|flower|garden|leaf|leaves|botan|nature|kitchen|coffee|food|recipe|spring/i, garden],
  [/abstract|pattern|geometric|poster|shapes|grid|data|chart|dashboard/i, tiles],
  [/hill|mountain|valley|landscape|forest|tree|sun|field|desert|lake|travel|hik/i, hills],
];

/** The composition that suits the words of a prompt, or any. */
export function chooseScene(prompt: string, random: Random): Compose {
  const fitting = WORDS.find(([words]) => words.test(prompt));
  return fitting?.[1] ?? random.pick([hills, coast, city, garden]);
}
