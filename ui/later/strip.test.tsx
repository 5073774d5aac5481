import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../theme.css';
import './styles.css';
import { Strip } from './strip';

afterEach(cleanup);

const long = 'Landing page / Desktop / 1440 / Hero section with a very long name';

test('it says for whom a picture is drawn and for how long, within 48 by 280 px', async () => {
  await page.viewport(280, 48);
  const stage = { at: 'drawing', since: 0, usual: 8, pictures: 1 } as const;
  render(<Strip name={long} stage={stage} failed={false} onExpand={() => undefined} />);
  const strip = screen.getByRole('main');
  expect(strip.textContent).toMatch(/very long name.*Drawing.* s/);
  expect(strip.offsetHeight).toBe(48);
  // The end of the name and most of its beginning are seen.
  expect(screen.getByTitle(long).offsetWidth).toBeGreaterThan(120);
  expect(strip.scrollWidth).toBeLessThanOrEqual(strip.clientWidth);
});

test.each([
  [false, 'Hero is ready'],
  [true, 'Hero needs you'],
])('it says when nothing is waited for any more (failed: %s)', (failed, said) => {
  let expanded = 0;
  render(<Strip name="Hero" stage={null} failed={failed} onExpand={() => (expanded += 1)} />);
  expect(screen.getByRole('main').textContent).toContain(said);
  fireEvent.click(screen.getByRole('button', { name: 'Show' }));
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(expanded).toBe(2);
});
