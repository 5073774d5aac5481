import { expect, test } from 'vitest';
import type { PictureRequest } from '../openrouter/picture-request';
import { freeze } from './freeze';

const request: PictureRequest = {
  ...{ model: 'm', prompt: 'p', ratio: '1:1', colors: [[1, 2, 3]], background: null },
  ...{ input: null, count: 1 },
};
const restyle: PictureRequest = {
  ...request,
  ratio: null,
  input: { dataUrl: 'data:image/png;base64,', strength: 0.2 },
};

test('an illustration is frozen for both routes, the usual one first', () => {
  expect(freeze(request).map(({ route }) => route)).toEqual(['chat', 'images']);
  expect(freeze(request, 'images').map(({ route }) => route)).toEqual(['images', 'chat']);
});

test('a restyle is frozen for the one route it was asked for', () => {
  expect(freeze(restyle).map(({ route }) => route)).toEqual(['chat']);
  expect(freeze(restyle, 'images').map(({ route }) => route)).toEqual(['images']);
});

test('the same request is the same text', () => {
  const { count, prompt, ...rest } = request;
  expect(freeze({ count, prompt, ...rest })).toEqual(freeze(request));
});
