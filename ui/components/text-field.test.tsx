import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TextField } from './text-field';

afterEach(cleanup);

const ignore = () => undefined;
const field = () => screen.getByLabelText<HTMLInputElement>('Key');

test('a secret is hidden until it is asked to show', async () => {
  render(<TextField id="key" label="Key" value="sk-or-1" secret onInput={ignore} />);
  expect(field().type).toBe('password');
  await userEvent.click(screen.getByRole('button', { name: 'Show Key' }));
  expect(field().type).toBe('text');
  expect(field().value).toBe('sk-or-1');
  expect(screen.getByRole('button', { name: 'Show Key' }).ariaPressed).toBe('true');
});

test('what is wrong is announced and tied to the field', () => {
  render(<TextField id="key" label="Key" value="" error="Paste your key." onInput={ignore} />);
  expect(screen.getByRole('alert').textContent).toBe('Paste your key.');
  expect(field().getAttribute('aria-describedby')).toBe(screen.getByRole('alert').id);
  expect(field().ariaInvalid).toBe('true');
});
