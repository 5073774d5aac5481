import { cleanup, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { PictureRow, type PictureRowProps } from './picture-row';

afterEach(cleanup);

const ignore = () => undefined;
const src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=';
const row: PictureRowProps = {
  id: 'row',
  name: 'Hero image',
  prompt: 'A lighthouse',
  pictures: [
    { id: 'a', src, unusable: false },
    { id: 'b', src, unusable: false },
  ],
  shown: 'a',
  large: { src, width: 1344, height: 768 },
  placedIn: 'Hero image',
  cost: 0.035,
  score: {
    told: {
      fidelity: { onPalette: 0.92, near: 0.03, swatches: [] },
      ...{ onPalette: 'On palette 92 %', count: '1 of 2 used', near: 'Another 3 % is within 10.' },
      ...{ said: 'Coral is missing.', off: src, strangers: [] },
      used: [
        { hex: '#0f4c4a', name: 'Teal', shares: '70 % · palette 60 %', missing: false },
        { hex: '#ff6b57', name: 'Coral', shares: 'missing · palette 40 %', missing: true },
      ],
    },
    ...{ off: false, onOff: ignore, onSnap: null, busy: false },
  },
  snap: null,
  notices: [{ text: 'Made smaller.' }],
  problems: [],
  onChoose: ignore,
  onShow: ignore,
  onPeek: ignore,
  onDiscard: ignore,
  onRecall: null,
  again: null,
  onUndo: null,
  onLayOut: null,
  onPlaceAgain: null,
};

test('a row says where its picture is, what it cost and how close it came', () => {
  render(<PictureRow {...row} />);
  const said = screen.getByRole('article').textContent.replaceAll('\u00a0', ' ');
  expect(said).toContain('Placed in Hero image');
  expect(said).toContain('$0.035');
  expect(said).toContain('On palette 92 %Coral is missing.1 of 2 used');
  expect(said).toContain('Coralmissing · palette 40 %');
  expect(screen.getByRole('img', { name: 'A lighthouse' })).toBeTruthy();
  const announced = screen.getAllByRole('status').map(({ textContent }) => textContent);
  expect(announced).toEqual(['Picture 1: Placed in Hero image', 'Made smaller.']);
});

test('it is one tab stop, the arrow keys move between Original and the pictures, Enter chooses', async () => {
  const chosen: (string | null)[] = [];
  function Choosing() {
    const [shown, setShown] = useState<string | null>(null);
    const choose = (id: string | null) => {
      chosen.push(id);
      setShown(id);
    };
    return <PictureRow {...row} shown={shown} onChoose={choose} />;
  }
  render(<Choosing />);
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Original' }));
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowLeft}');
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Picture 2' }));
  expect(chosen).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await userEvent.keyboard('{ArrowUp}{Enter}');
  expect(chosen).toEqual(['b', 'a']);
});

test('a picture that nothing can show cannot be chosen', () => {
  render(<PictureRow {...row} pictures={[{ id: 'a', src: null, unusable: true }]} large={null} />);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Picture 1' }).disabled).toBe(true);
  expect(screen.queryByRole('img')).toBeNull();
});

test('a picture that has left the canvas is placed again, for free', async () => {
  let again = 0;
  render(<PictureRow {...row} shown={null} placedIn={null} onPlaceAgain={() => (again += 1)} />);
  expect(screen.getByRole('article').textContent).toContain('Not on canvas, for Hero image');
  await userEvent.click(screen.getByRole('button', { name: 'Place again, free' }));
  expect(again).toBe(1);
});

test('a request that failed says for which layer', () => {
  const copy = { details: 'timeout', onCopy: () => true };
  const problem = { kind: 'problem', text: 'No picture came in time.', copy } as const;
  render(<PictureRow {...row} pictures={[]} large={null} problems={[problem]} />);
  expect(screen.getByRole('article').textContent).toContain('No picture for Hero image');
  expect(screen.getByRole('alert').textContent).toMatch(/^No picture came in time\./);
});

test('nothing is claimed that is not known', () => {
  render(<PictureRow {...row} placedIn={null} cost={null} score={null} onShow={null} />);
  const said = screen.getByRole('article').textContent;
  expect(said).toContain('Cost not reported');
  expect(said).not.toContain('On palette');
  expect(screen.queryByRole('button')).toBeNull();
});

test('pictures can be dragged; Original and what cannot be shown cannot', () => {
  const pictures = [...row.pictures, { id: 'c', src, unusable: true }];
  const { container } = render(<PictureRow {...row} pictures={pictures} />);
  const dragged = [...container.querySelectorAll<HTMLElement>('[draggable=true]')];
  expect(dragged.map(({ dataset }) => dataset['picture'])).toEqual(['a', 'a', 'b']);
});
