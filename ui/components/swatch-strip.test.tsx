import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Palette } from '../../src/recipe';
import '../theme.css';
import { SwatchStrip } from './swatch-strip';

afterEach(cleanup);

const palette: Palette = {
  swatches: [
    { hex: '#0f4c5c', weight: 0.74, source: 'variable', name: 'Deep teal', id: 'v1' },
    { hex: '#fb8b24', weight: 0.25, source: 'paint' },
    { hex: '#9a031e', weight: 0.01, source: 'pixels' },
  ],
  background: { hex: '#ffffff', weight: 0, source: 'paint' },
};

function strip(width = 400) {
  render(
    <div style={{ width: `${width}px` }}>
      <SwatchStrip label="Colours" palette={palette} />
    </div>,
  );
  return within(screen.getByRole('list', { name: 'Colours' })).getAllByRole('listitem');
}

test('every swatch says its name or value and its share; the background is its own list', () => {
  const said = strip().map((swatch) => swatch.textContent.replaceAll('\u00a0', ' '));
  expect(said).toEqual(['Deep teal #0f4c5c · 74 %', '#fb8b24 25 %', '#9a031e 1 %']);
  const background = screen.getByRole('list', { name: 'Background' });
  expect(background.textContent).toBe('Background #ffffff');
});

test('widths follow the shares, and none is under 24 px', () => {
  const [teal = 0, orange = 0, red = 0] = strip().map((li) => li.getBoundingClientRect().width);
  expect(red).toBe(24);
  expect(teal / orange).toBeCloseTo(74 / 25, 1);
});

test('the colour shown is the colour named', () => {
  const shown = strip().map((li) => getComputedStyle(li.children[0] ?? li).backgroundColor);
  expect(shown).toEqual(['rgb(15, 76, 92)', 'rgb(251, 139, 36)', 'rgb(154, 3, 30)']);
});

test('the tooltip shows under the pointer and goes on Escape', async () => {
  const [teal] = strip();
  if (!teal) throw new Error('No swatch.');
  const tip = () => teal.querySelector('.swatch-tip');
  expect(tip()).toBeNull();
  await userEvent.hover(teal);
  expect(tip()?.textContent).toContain('Deep teal');
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(tip()).toBeNull();
});
