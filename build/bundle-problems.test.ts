import { describe, expect, test } from 'vitest';
import { bundleProblems } from './bundle-problems';

const problems = (text: string, name: 'code.js' | 'ui.html' = 'code.js') =>
  bundleProblems({ name, text }, 'https://limn.example/app');

describe('bundleProblems', () => {
  test.each(['import("x")', 'import ("x")', '/* import// */', '"import/*"'])(
    'refuses %s in code.js',
    (text) => {
      expect(problems(text)).toHaveLength(1);
    },
  );

  test('leaves words that only end in import', () => {
    expect(problems('reimport(x)')).toEqual([]);
  });

  test('names a foreign host once', () => {
    expect(problems('"https://evil.example/a" "https://evil.example/b"', 'ui.html')).toEqual([
      'ui.html names the host evil.example.',
    ]);
  });

  test('is not fooled by a host that starts like an allowed one', () => {
    expect(problems('"https://openrouter.ai.evil.example/"')).toHaveLength(1);
  });

  test('lets the service, the namespaces and the homepage through', () => {
    const text = 'https://openrouter.ai/api http://www.w3.org/2000/svg https://limn.example/app';
    expect(problems(text)).toEqual([]);
  });

  test('finds what belongs to the playground', () => {
    expect(problems('http://127.0.0.1:5173/')).toHaveLength(2);
  });
});
