import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SLOW } from '../words/stage';
import { Progress } from './progress';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('the seconds are seen and not announced', async () => {
  const since = performance.now();
  const { container } = render(
    <Progress stage={{ at: 'drawing', since, usual: 8, pictures: 1 }} />,
  );
  await act(() => void vi.advanceTimersByTime(6000));
  expect(container.textContent).toBe('Drawing · 6 s, usually about 8 s');
  expect(screen.getAllByRole('status').map((said) => said.textContent)).toEqual(['Drawing', '']);
});

test('what takes twice as long is said once, and that stopping saves nothing', async () => {
  const since = performance.now();
  render(<Progress stage={{ at: 'drawing', since, usual: 8, pictures: 1 }} />);
  await act(() => void vi.advanceTimersByTime(17_000));
  expect(screen.getAllByRole('status')[1]?.textContent).toBe(SLOW);
});

test('its clock stops with it', async () => {
  const since = performance.now();
  const { unmount } = render(<Progress stage={{ at: 'drawing', since, usual: 8, pictures: 1 }} />);
  expect(vi.getTimerCount()).toBe(1);
  await act(() => void unmount());
  expect(vi.getTimerCount()).toBe(0);
});
