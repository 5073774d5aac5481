import { cleanup, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Slider } from './slider';

afterEach(cleanup);

function Strength() {
  const [value, setValue] = useState(0.2);
  return (
    <Slider id="s" label="Strength" value={value} min={0} max={1} step={0.05} onChange={setValue} />
  );
}

const range = () => screen.getByRole<HTMLInputElement>('slider');
const number = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Strength, 0 to 1' });

test('the arrow keys move it by its step', async () => {
  render(<Strength />);
  range().focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(number().value).toBe('0.3');
});

test('a typed number counts once it is finished, with a point or a comma', async () => {
  render(<Strength />);
  await userEvent.fill(number(), '0,5');
  expect(range().valueAsNumber).toBe(0.2);
  await userEvent.keyboard('{Enter}');
  expect(range().valueAsNumber).toBe(0.5);
});

test('a number beyond the ends becomes the end, and what is no number changes nothing', async () => {
  render(<Strength />);
  await userEvent.fill(number(), '7');
  await userEvent.tab();
  expect(number().value).toBe('1');
  await userEvent.fill(number(), 'much');
  await userEvent.tab();
  expect(number().value).toBe('1');
});

test('up and down in the number stay on the grid', async () => {
  render(<Strength />);
  await userEvent.fill(number(), '0.33');
  await userEvent.keyboard('{Enter}{ArrowUp}');
  expect(number().value).toBe('0.4');
});
