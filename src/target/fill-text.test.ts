import { expect, test } from 'vitest';
import { fillText, usesText } from './fill-text';

test('{text} becomes the words of the layer, wherever and however it is written', () => {
  expect(fillText('{text}, flat, like {TEXT}', 'Grow')).toBe('Grow, flat, like Grow');
});

test('words over several lines go on one', () => {
  expect(fillText('a poster: {text}', ' Grow\n with   us ')).toBe('a poster: Grow with us');
});

test('words are never read as a pattern or filled in again', () => {
  expect(fillText('{text}!', '$& costs $1 {text}')).toBe('$& costs $1 {text}!');
});

test('a prompt without it says so and stays as it is', () => {
  expect([usesText('a {text}'), usesText('a text'), usesText('{ text }')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(fillText('a text', 'Grow')).toBe('a text');
});
