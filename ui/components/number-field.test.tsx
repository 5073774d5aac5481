import { cleanup, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NumberField } from './number-field';

afterEach(cleanup);

function Strength() {
  const [value, setValue] = useState(0.2);
  return (
    <>
      <NumberField label="Strength" value={value} min={0} max={1} step={0.05} onChange={setValue} />
      <output>{value}</output>
    </>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Strength, 0 to 1' });
const value = () => screen.getByRole('status').textContent;

test('a typed number counts once it is finished, with a point or a comma', async () => {
  render(<Strength />);
  await userEvent.fill(field(), '0,5');
  expect(value()).toBe('0.2');
  await userEvent.keyboard('{Enter}');
  expect(value()).toBe('0.5');
});

test('the arrow keys move it by its step, without binary tails', async () => {
  render(<Strength />);
  field().focus();
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(value()).toBe('0.3');
});

test.each([
  ['7', '1'],
  ['-2', '0'],
  ['much', '0.2'],
])('typing %s gives %s', async (typed, given) => {
  render(<Strength />);
  await userEvent.fill(field(), typed);
  await userEvent.tab();
  expect(value()).toBe(given);
});
