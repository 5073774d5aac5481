import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PictureCard, type PictureCardProps } from './picture-card';

afterEach(cleanup);

const card: PictureCardProps = {
  src: 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=',
  prompt: 'A lighthouse',
  width: 1344,
  height: 768,
  placedIn: 'Hero image',
  cost: 0.035,
  onPalette: 0.92,
  notices: ['Made smaller.'],
  onShow: () => undefined,
};

test('a picture says where it is, what it cost and how close it came', () => {
  render(<PictureCard {...card} />);
  const said = screen.getByRole('article').textContent.replaceAll('\u00a0', ' ');
  expect(said).toContain('Placed in Hero image');
  expect(said).toContain('$0.035 · On palette 92 %');
  expect(screen.getByRole('img', { name: 'A lighthouse' })).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('Made smaller.');
});

test('a picture that cannot be shown leaves no broken image', () => {
  render(<PictureCard {...card} src={null} />);
  expect(screen.queryByRole('img')).toBeNull();
});

test('nothing is claimed that is not known', () => {
  render(<PictureCard {...card} placedIn={null} cost={null} onPalette={null} onShow={null} />);
  const said = screen.getByRole('article').textContent;
  expect(said).toContain('Not on the canvas');
  expect(said).toContain('Cost not reported');
  expect(said).not.toContain('On palette');
  expect(screen.queryByRole('button')).toBeNull();
});
