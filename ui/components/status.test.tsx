import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Status } from './status';

afterEach(cleanup);

const copy = { details: '401', onCopy: () => true };

test('a problem is an alert with its one action', async () => {
  let changed = 0;
  const action = { label: 'Change key', onPress: () => (changed += 1) };
  render(<Status kind="problem" text="Key not accepted." {...{ action, copy }} />);
  expect(screen.getByRole('alert').textContent).toContain('Key not accepted.');
  await userEvent.click(screen.getByRole('button', { name: 'Change key' }));
  expect(changed).toBe(1);
});

test('a notice is a status', () => {
  render(<Status kind="notice" text="Made smaller." />);
  expect(screen.getByRole('status').textContent).toBe('Made smaller.');
});

test('details are copied and said to be', async () => {
  const copied: string[] = [];
  const onCopy = (text: string) => copied.push(text) > 0;
  render(<Status kind="problem" text="Failed." copy={{ details: '500 Oops', onCopy }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Copy details' }));
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
  expect(copied).toEqual(['500 Oops']);
});

test('details that cannot be copied are shown, to be selected by hand', async () => {
  const onCopy = () => false;
  render(<Status kind="problem" text="Failed." copy={{ details: '500 Oops', onCopy }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Copy details' }));
  expect((await screen.findByText('500 Oops')).isConnected).toBe(true);
});
