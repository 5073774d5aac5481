import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Segmented } from './segmented';

afterEach(cleanup);

const options = [
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second' },
];

test('it is one tab stop, and the arrow keys choose', async () => {
  const chosen: string[] = [];
  render(
    <Segmented
      label="Order"
      options={options}
      value="a"
      onChange={(value) => chosen.push(value)}
    />,
  );
  expect(screen.getByRole('group', { name: 'Order' })).toBeTruthy();
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'First' }));
  await userEvent.keyboard('{ArrowRight}');
  expect(chosen).toEqual(['b']);
});
