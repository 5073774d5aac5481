import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { Select } from './select';

afterEach(cleanup);

test('it says which option was chosen, and shows the one it was given', () => {
  const chosen: string[] = [];
  render(
    <Select
      label="Size"
      options={[
        { value: 's', label: 'Small' },
        { value: 'l', label: 'Large' },
      ]}
      value="l"
      onChange={(value) => chosen.push(value)}
    />,
  );
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Size' });
  expect(select.value).toBe('l');
  fireEvent.change(select, { target: { value: 's' } });
  expect(chosen).toEqual(['s']);
});
