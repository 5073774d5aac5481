import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy';

const limn = {
  allowedDomains: ['https://openrouter.ai'],
  devAllowedDomains: ['http://localhost:1'],
};
const published = { blob: true, development: false };

test('a window reaches the domains of the manifest and nothing else', () => {
  expect(contentSecurityPolicy(limn, published).split('; ')).toEqual([
    'default-src data: https://openrouter.ai',
    "script-src 'unsafe-inline' data: https://openrouter.ai",
    "style-src 'unsafe-inline' data: https://openrouter.ai",
    'img-src data: blob: https://openrouter.ai',
    'font-src data: https://static.figma.com/webfont/ https://openrouter.ai',
    'connect-src data: https://openrouter.ai',
    'worker-src blob: data:',
  ]);
});

test('the stricter policy knows no blobs', () => {
  expect(contentSecurityPolicy(limn, { ...published, blob: false })).not.toContain('blob:');
});

test('development domains count while developing', () => {
  expect(contentSecurityPolicy(limn, { ...published, development: true })).toContain(
    'connect-src data: https://openrouter.ai http://localhost:1',
  );
});

test('"none" lets nothing through, a manifest without networkAccess everything', () => {
  expect(contentSecurityPolicy({ allowedDomains: ['none'] }, published)).toContain(
    'connect-src data:;',
  );
  expect(contentSecurityPolicy(undefined, published)).toContain('connect-src data: *');
});
