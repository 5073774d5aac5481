import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Edited, StripEdit } from '../../src/palette/edit-strip';
import './styles.css';
import '../theme.css';
import { SwatchStrip, type SwatchStripProps } from './swatch-strip';

afterEach(cleanup);

const found = { outside: false, neutral: false, on: true };
const strip: Edited = {
  entries: [
    {
      ...found,
      rank: 0,
      swatch: { hex: '#0f4c5c', weight: 0.74, source: 'variable', name: 'Deep teal', id: 'v1' },
    },
    { ...found, rank: 1, swatch: { hex: '#fb8b24', weight: 0.25, source: 'paint' } },
    { ...found, rank: 2, swatch: { hex: '#9a031e', weight: 0.01, source: 'pixels' } },
    { ...found, rank: 3, on: false, swatch: { hex: '#5f0f40', weight: 0, source: 'paint' } },
  ],
  more: [],
  background: { hex: '#ffffff', weight: 0, source: 'paint' },
  behind: null,
  measured: true,
};

function draw(width = 400, more: Partial<SwatchStripProps> = {}) {
  const edits: (StripEdit | 'undo')[] = [];
  const onEdit = (edit: StripEdit) => {
    edits.push(edit);
    return Promise.resolve(edit.kind === 'recolor' && edit.text === 'teal' ? 'teal' : '');
  };
  const onUndo = () => void edits.push('undo');
  const view = (changed: Partial<SwatchStripProps>) => (
    <div style={{ width: `${width}px` }}>
      <SwatchStrip
        label="Colours"
        {...{ strip, used: 3, onEdit, onUndo, saved: false, onSave: onUndo }}
        {...{ words: 'mostly deep teal', told: false, onTell: onUndo, ...changed }}
      />
    </div>
  );
  const { rerender } = render(view(more));
  const swatches = within(screen.getByRole('list', { name: 'Colours' })).getAllByRole('listitem');
  return { swatches, edits, change: (changed: typeof more) => rerender(view(changed)) };
}

const button = (name: RegExp) => screen.getByRole('button', { name });

test('every swatch says its name or value and its share; the background is its own list', () => {
  const said = draw().swatches.map((swatch) => swatch.textContent.replaceAll('\u00a0', ' '));
  expect(said).toEqual([
    'Deep teal #0f4c5c · 74 %',
    '#fb8b24 25 %',
    '#9a031e 1 %',
    '#5f0f40 not seen',
  ]);
  const background = screen.getByRole('list', { name: 'Background' });
  expect(background.textContent).toBe('Background #ffffff');
});

test.each([400, 240])('widths follow the shares, and none is under 24 px at %i px', (width) => {
  const { swatches } = draw(width);
  const [teal = 0, orange = 0, red = 0, off = 0] = swatches.map(
    (li) => li.getBoundingClientRect().width,
  );
  expect([red, off]).toEqual([24, 24]);
  expect(teal / orange).toBeCloseTo(74 / 25, 1);
});

test.each([
  // Inside a panel of 280 px, and of 360.
  [248, 8, 'beside'],
  [248, 9, 'below, in words'],
  [248, 10, 'below, in words'],
  [328, 10, 'beside'],
])('in %i px %i swatches keep one line, with the background %s', (width, count, where) => {
  const entries = Array.from({ length: count }, (_, rank) => {
    const hex = `#0000${(rank + 10).toString(16).padStart(2, '0')}`;
    return { ...found, rank, swatch: { hex, weight: 1 / count, source: 'paint' as const } };
  });
  const { swatches } = draw(width, { strip: { ...strip, entries } });
  const boxes = swatches.map((li) => li.getBoundingClientRect());
  expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
  expect(Math.min(...boxes.map((box) => box.width))).toBeGreaterThanOrEqual(24);
  const background = screen.getByRole('list', { name: 'Background' }).getBoundingClientRect();
  const add = button(/Add colours/).getBoundingClientRect();
  const below = where !== 'beside';
  expect([background, add].map(({ top }) => top > (boxes[0]?.top ?? 0))).toEqual([below, below]);
  expect(add.right).toBeCloseTo((boxes[0]?.left ?? 0) + width, 0);
  const word = document.querySelector('.swatch-strip-words');
  expect(word?.checkVisibility()).toBe(below);
});

test('the colour shown is the colour named, and one left out is dashed', () => {
  const shown = draw().swatches.map((li) => {
    return getComputedStyle(li.querySelector('.swatch-color') ?? li);
  });
  expect(shown.slice(0, 3).map(({ backgroundColor }) => backgroundColor)).toEqual([
    'rgb(15, 76, 92)',
    'rgb(251, 139, 36)',
    'rgb(154, 3, 30)',
  ]);
  expect(shown[3]?.borderTopStyle).toBe('dashed');
});

test('the tooltip shows under the pointer and goes on Escape', async () => {
  const [teal] = draw().swatches;
  if (!teal) throw new Error('No swatch.');
  const tip = () => teal.querySelector('.swatch-tip');
  expect(tip()).toBeNull();
  await userEvent.hover(teal);
  expect(tip()?.textContent).toContain('Deep teal');
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(tip()).toBeNull();
});

test('is one stop for the keyboard: arrows move, Delete leaves out, Ctrl+Z takes it back', async () => {
  const { edits } = draw();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(button(/Deep teal/));
  await userEvent.keyboard('{ArrowRight}{Delete}');
  expect(document.activeElement).toBe(button(/fb8b24/));
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(edits).toEqual([{ kind: 'turn', index: 1 }, 'undo']);
  await userEvent.keyboard('{Tab}');
  expect(screen.getByRole('list', { name: 'Colours' }).contains(document.activeElement)).toBe(
    false,
  );
});

test('a swatch opens to be typed, picked, left out and removed, and closes on Escape', async () => {
  const { edits } = draw();
  await userEvent.click(button(/fb8b24/));
  await userEvent.fill(screen.getByRole('textbox', { name: 'Hex' }), 'f80');
  await userEvent.keyboard('{Enter}');
  fireEvent.change(screen.getByLabelText('Pick a colour'), { target: { value: '#00ff00' } });
  await userEvent.click(screen.getByRole('checkbox', { name: 'Use' }));
  await userEvent.click(button(/Remove/));
  expect(edits).toEqual([
    { kind: 'recolor', index: 1, text: 'f80' },
    { kind: 'recolor', index: 1, text: '#00ff00' },
    { kind: 'turn', index: 1 },
    { kind: 'remove', index: 1 },
  ]);
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(document.activeElement).toBe(button(/fb8b24/));
});

test('a typo stays in the field and is explained', async () => {
  draw();
  await userEvent.click(button(/fb8b24/));
  const field = screen.getByRole('textbox', { name: 'Hex' });
  await userEvent.fill(field, 'teal');
  await userEvent.keyboard('{Enter}');
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Not a colour: teal. One is like #0f4c5c.',
  );
  expect((field as HTMLInputElement).value).toBe('teal');
});

test('the last stop of the arrows adds colours: one or many, what is no colour stays', async () => {
  const { edits } = draw();
  await userEvent.keyboard('{Tab}{End}{Enter}');
  const field = screen.getByRole('textbox', { name: 'Add colours' });
  expect(document.activeElement).toBe(field);
  await userEvent.keyboard('f80, #123456 teal{Enter}');
  expect(edits).toEqual([{ kind: 'add', text: 'f80, #123456 teal' }]);
  await userEvent.keyboard('{Escape}{Escape}');
  expect(document.activeElement).toBe(button(/Add colours/));
});

test('in a field Ctrl+Z is for its text, and with nothing to take back it is for nothing else', () => {
  let passed = 0;
  const listen = (event: KeyboardEvent) => (passed += event.defaultPrevented ? 0 : 1);
  addEventListener('keydown', listen);
  draw(400, { onUndo: null });
  fireEvent.click(button(/Deep teal/));
  fireEvent.keyDown(button(/Deep teal/), { key: 'z', ctrlKey: true });
  expect(passed).toBe(0);
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'Hex' }), { key: 'z', ctrlKey: true });
  removeEventListener('keydown', listen);
  expect(passed).toBe(1);
});

test('who is in the strip stays there when the shares arrive and put it in another order', async () => {
  const { change } = draw(400, { strip: { ...strip, measured: false } });
  await userEvent.tab();
  change({ strip: { ...strip, entries: strip.entries.toReversed() } });
  expect(document.activeElement).toBe(button(/^#5f0f40/));
});

test('shares are said when they are measured', () => {
  const { swatches } = draw(400, { strip: { ...strip, measured: false } });
  expect(swatches.map((swatch) => swatch.textContent)).toEqual([
    ...['Deep teal #0f4c5c', '#fb8b24 ', '#9a031e ', '#5f0f40 not seen'],
  ]);
});

test('what sRGB does not have is said, and what an edited colour was', () => {
  const [teal] = strip.entries;
  if (!teal) throw new Error('No swatch.');
  const entries = [{ ...teal, outside: true, was: 'Sea' }];
  const { swatches } = draw(400, { strip: { ...strip, entries } });
  expect(swatches[0]?.textContent).toContain('unlinked from Sea · outside sRGB, nearest shown');
});

test.each([
  ['image', 'a picture is behind'],
  ['gradient', 'a gradient is behind'],
] as const)('behind the layer is an %s: it says why there is no background', (behind, why) => {
  draw(400, { strip: { ...strip, background: null, behind } });
  expect(screen.queryByRole('list', { name: 'Background' })).toBeNull();
  expect(screen.getByText(`No background colour, as ${why}.`)).not.toBeNull();
});
