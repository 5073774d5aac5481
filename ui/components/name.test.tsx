import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import '../theme.css';
import { Name } from './name';

afterEach(cleanup);

const long = 'Landing page / Desktop / 1440 / Hero section / Illustration 👩‍👩‍👧‍👦';

test('a long name keeps its end in sight and its whole in the title', () => {
  render(
    <div style={{ width: '160px' }}>
      <Name>{long}</Name>
    </div>,
  );
  const name = screen.getByTitle(long);
  expect(name.textContent).toBe(long);
  expect(name.getBoundingClientRect().width).toBeLessThanOrEqual(160);
  const tail = name.lastElementChild;
  expect(tail?.textContent).toBe('ration 👩‍👩‍👧‍👦');
  expect(tail?.getBoundingClientRect().right).toBeLessThanOrEqual(
    name.getBoundingClientRect().right + 0.5,
  );
});

test('a short name is not taken apart', () => {
  render(<Name>Hero image</Name>);
  expect(screen.getByTitle('Hero image').firstElementChild?.textContent).toBe('Hero image');
});
