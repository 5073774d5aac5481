import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import '../theme.css';
import { TextArea } from './text-area';

afterEach(cleanup);

function area(value: string): HTMLTextAreaElement {
  render(
    <TextArea id="prompt" label="Prompt" value={value} limit={1000} onInput={() => undefined} />,
  );
  return screen.getByRole('textbox', { name: 'Prompt' });
}

test('the count appears near the limit, not before', () => {
  area('x'.repeat(899));
  expect(screen.getByRole('status').textContent).toBe('');
  cleanup();
  area('x'.repeat(900));
  expect(screen.getByRole('status').textContent).toBe('900 / 1,000');
});

test('too much text is kept whole and marked', () => {
  const over = area('x'.repeat(1003));
  expect(over.value).toHaveLength(1003);
  expect(over.ariaInvalid).toBe('true');
  expect(screen.getByRole('status').textContent).toBe('3 characters over the limit');
});

test('it grows with its text, up to a point', () => {
  const empty = area('').clientHeight;
  cleanup();
  const five = area('line\n'.repeat(5)).clientHeight;
  cleanup();
  const forty = area('line\n'.repeat(40));
  expect(five).toBeGreaterThan(empty);
  expect(forty.scrollHeight).toBeGreaterThan(forty.clientHeight);
});

test('right-to-left words run from the right', () => {
  expect(getComputedStyle(area('מגדלור')).direction).toBe('rtl');
});
