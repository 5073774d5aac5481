import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import '../theme.css';
import { atRest, colors, ignore, keyForm, line, running, STATES } from './panel-states.fixture';
import { Panel, type PanelProps } from './panel';

afterEach(cleanup);

function openEverything(): void {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
}

/** Rules of WCAG A and AA to 2.2, with the size of targets. What axe cannot tell counts as a fault. */
async function accessibility(): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const rules = { 'target-size': { enabled: true } };
  const { violations, incomplete } = await axe.run(document.body, { runOnly: tags, rules });
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

/** Colours are the system's own then, whatever the theme says. */
function forceColors(value: 'active' | 'none'): Promise<unknown> {
  const features = [{ name: 'forced-colors', value }];
  return cdp().send('Emulation.setEmulatedMedia', { features });
}

/** `npm run test:full`, see `vitest.full.config.ts`. */
const IN_FULL = import.meta.env['VITE_IN_FULL'] === '1';
const LOOKS = (IN_FULL ? ['light', 'dark', 'forced colours'] : ['light', 'dark']).flatMap((theme) =>
  (IN_FULL ? [280, 360, 480] : [320]).map((width) => ({ theme, width })),
);

describe.each(LOOKS)('in $theme, $width px wide', ({ theme, width }) => {
  const forced = theme === 'forced colours';
  if (forced) {
    beforeAll(() => forceColors('active'));
    afterAll(() => forceColors('none'));
  }

  test('colours are forced where they are said to be', () => {
    expect(matchMedia('(forced-colors: active)').matches).toBe(forced);
  });

  test.each(Object.entries(STATES))('%s is accessible', async (_name, state) => {
    document.documentElement.className = `figma-${forced ? 'light' : theme}`;
    // Tall enough that the window's corner lies on nothing.
    await page.viewport(width, 2400);
    render(<Panel {...state} />);
    openEverything();
    expect(await accessibility()).toEqual([]);
  });
});

describe('the accessibility check finds what is wrong', () => {
  const small = { width: '12px', height: '12px', padding: '0', border: '0' };
  test.each([
    ['color-contrast', <p style={{ color: '#ccc', background: '#fff' }}>Faint</p>],
    ['button-name', <button type="button" />],
    ['label', <input type="text" />],
    [
      'target-size',
      <div style={{ display: 'flex' }}>
        <button type="button" aria-label="One" style={small} />
        <button type="button" aria-label="Other" style={small} />
      </div>,
    ],
    // It has no one background: axe says that it cannot tell.
    ['color-contrast', <p style={{ background: 'linear-gradient(red, blue)' }}>On a gradient</p>],
  ])('%s', async (rule, wrong) => {
    render(wrong);
    expect((await accessibility()).map((line) => line.split(':')[0])).toContain(rule);
  });
});

/** As many device pixels for each CSS pixel. */
function scaleDevice(deviceScaleFactor: number): Promise<unknown> {
  const size = { width: 0, height: 0, mobile: false };
  return cdp().send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor });
}

// Zoomed to 200 %, a window of 280 px is told to be 140 px wide, on a screen of twice the density.
describe.each([
  { width: 280, scale: 1 },
  { width: 140, scale: 2 },
])('at $width px, drawn $scale times as large', ({ width, scale }) => {
  beforeAll(() => scaleDevice(scale));
  afterAll(() => scaleDevice(1));

  test.each(Object.entries(STATES))('nothing of %s is clipped', async (_name, state) => {
    await page.viewport(width, 900);
    render(<Panel {...state} />);
    openEverything();
    expect(devicePixelRatio).toBe(scale);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

/** Names of everything the Tab key stops at, top to bottom. */
function tabStops(): (string | null)[] {
  const stops = document.querySelectorAll<HTMLElement>(
    'button, select, textarea, summary, input:not([type=radio]), input:checked, [tabindex="0"]',
  );
  return [...stops]
    .filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility())
    .map(({ ariaLabel, textContent }) => ariaLabel ?? textContent);
}

describe('at rest', () => {
  test('the keyboard stops seven times besides the menu of words and the account', () => {
    const prompt = { ...atRest.prompt, offered: [] };
    const { rerender } = render(<Panel {...atRest} prompt={prompt} account={null} />);
    expect(tabStops()).toHaveLength(7);
    rerender(<Panel {...atRest} />);
    expect(tabStops()).toHaveLength(7 + 2);
  });

  test('restyling adds the strength and nothing else', () => {
    const { rerender } = render(<Panel {...atRest} account={null} />);
    const before = tabStops().length;
    rerender(<Panel {...atRest} strength={{ strength: 0.2, onChange: ignore }} account={null} />);
    expect(tabStops()).toHaveLength(before + 1);
  });

  test('one line says how pictures are made, and opens to change it', async () => {
    render(<Panel {...atRest} />);
    expect(screen.getByLabelText('Model').checkVisibility()).toBe(false);
    await userEvent.click(screen.getByText('Standard · 1 picture · 16:9 · no style'));
    expect(screen.getByLabelText('Model').checkVisibility()).toBe(true);
  });
});

describe('Cmd or Ctrl with Enter', () => {
  const drawn = (props: PanelProps) => {
    let clicks = 0;
    render(<Panel {...props} draw={{ ...props.draw, onDraw: () => (clicks += 1) }} />);
    fireEvent.keyDown(document.body, { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'Enter', metaKey: true, repeat: true });
    fireEvent.keyDown(document.body, { key: 'Enter' });
    return clicks;
  };

  test('draws once, however long it is held', () => expect(drawn(atRest)).toBe(1));
  test('does nothing while a picture is on its way', () => {
    expect(drawn({ ...atRest, draw: running })).toBe(0);
  });
  test('is the second press that an expensive click asks for', () => {
    expect(drawn({ ...atRest, draw: { ...atRest.draw, onTakeBack: ignore } })).toBe(1);
  });
  test('does nothing while the key is asked for', () => {
    expect(drawn({ ...atRest, keyForm })).toBe(0);
  });
});

test('Esc takes the question about the price back', () => {
  let taken = 0;
  render(<Panel {...atRest} draw={{ ...atRest.draw, onTakeBack: () => (taken += 1) }} />);
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(taken).toBe(1);
});

describe('the focus', () => {
  const button = () => screen.getByRole('button', { name: /^Illustrate/ });

  test('stays on the button when a picture is on its way, and a second press does nothing', async () => {
    let clicks = 0;
    const draw = { ...atRest.draw, onDraw: () => (clicks += 1) };
    const { rerender } = render(<Panel {...atRest} draw={draw} />);
    await userEvent.click(button());
    rerender(<Panel {...atRest} draw={{ ...running, onDraw: draw.onDraw }} />);
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(button());
    expect(clicks).toBe(1);
  });

  const status: PanelProps['status'] = {
    kind: 'problem',
    text: 'Failed.',
    action: { label: 'Try again', onPress: ignore },
    copy: { details: '500', onCopy: () => true },
  };
  const other = { ...colors, line: line('Hero') };
  const aside = { text: 'Other', action: { label: 'Use them', onPress: ignore } };
  const goes: [string, PanelProps, string][] = [
    ['waiting is stopped', { ...atRest, draw: running }, 'Stop waiting'],
    ['the key form closes', { ...atRest, keyForm }, 'Not now'],
    ['the key is forgotten', atRest, 'Forget key'],
    ['another palette is taken', { ...atRest, colors: { ...other, aside } }, 'Use them'],
    ['a problem is gone', { ...atRest, status }, 'Try again'],
  ];
  test.each(goes)('goes to the button when %s', async (_when, before, name) => {
    const { rerender } = render(<Panel {...before} />);
    openEverything();
    await userEvent.click(screen.getByRole('button', { name }));
    rerender(<Panel {...atRest} account={null} />);
    expect(document.activeElement).toBe(button());
  });

  test('is left where the designer has put it', () => {
    const { rerender } = render(<Panel {...atRest} status={status} />);
    screen.getByRole('textbox', { name: 'Prompt' }).focus();
    rerender(<Panel {...atRest} />);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Prompt' }));
  });
});
