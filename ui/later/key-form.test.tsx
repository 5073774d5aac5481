import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { KeyProblem } from '../state/account';
import { KeyForm } from './key-form';

afterEach(cleanup);

function form(signingIn = false, problem: KeyProblem | null = null) {
  const saved: string[] = [];
  const ignore = () => undefined;
  render(
    <KeyForm
      price={{ usd: 0.035, about: false }}
      problem={problem}
      copy={{ details: String(problem), onCopy: (text) => saved.push(text) > 0 }}
      signingIn={signingIn}
      onSignIn={() => saved.push('sign in')}
      onSave={(key) => saved.push(key)}
      onGetKey={ignore}
      onCancel={ignore}
    />,
  );
  return saved;
}

const field = () => screen.getByLabelText<HTMLInputElement>('OpenRouter key');

test('it takes the focus, and Enter saves the key without the space around it', async () => {
  const saved = form();
  expect(document.activeElement).toBe(field());
  await userEvent.keyboard('  sk-or-v1-abc {Enter}');
  expect(saved).toEqual(['sk-or-v1-abc']);
});

test('without a key it says so and saves nothing', async () => {
  const saved = form();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('alert').textContent).toBe('Paste your key here first.');
  expect(saved).toEqual([]);
});

test('the key is hidden as typed, and gone with the form', async () => {
  form();
  await userEvent.keyboard('sk-or-v1-secret');
  expect(field().type).toBe('password');
  cleanup();
  expect(document.documentElement.outerHTML).not.toContain('sk-or-v1-secret');
});

test('it says the price, who is paid, and what leaves the file', () => {
  form();
  const said = screen.getByRole('form', { name: 'Connect to OpenRouter' }).textContent;
  expect(said).toContain('paid by you to OpenRouter, $0.035 each');
  expect(said).toContain('Never the key');
});

test('while OpenRouter’s page is open a code is asked for, in plain sight', async () => {
  const pasted = form(true);
  await userEvent.keyboard('auth_code_1{Enter}');
  expect(pasted).toEqual(['auth_code_1']);
  expect(screen.getByLabelText<HTMLInputElement>('Code from OpenRouter').type).toBe('text');
});

test('signing in is one press', async () => {
  const pressed = form();
  await userEvent.click(screen.getByRole('button', { name: 'Sign in with OpenRouter' }));
  expect(pressed).toEqual(['sign in']);
});

test('why a key was not taken can be copied', async () => {
  const copied = form(false, 'not-accepted');
  expect(screen.getByRole('alert').textContent).toMatch(/doesn't accept this key/);
  await userEvent.click(screen.getByRole('button', { name: 'Copy details' }));
  expect(copied).toEqual(['not-accepted']);
});
