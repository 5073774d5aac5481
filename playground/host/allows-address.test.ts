import { expect, test } from 'vitest';
import { allowsAddress } from './allows-address';

test.each([
  ['https://openrouter.ai', 'https://openrouter.ai/api/v1/models', true],
  ['https://openrouter.ai', 'http://openrouter.ai/', false],
  ['https://openrouter.ai', 'https://api.openrouter.ai/', false],
  ['https://openrouter.ai', 'https://openrouter.ai.evil.example/', false],
  ['https://openrouter.ai', 'https://openrouter.ai:8443/', false],
  ['https://openrouter.ai', 'https://openrouter.ai:443/', true],
  ['example.com', 'wss://example.com/', true],
  ['*.example.com', 'https://a.b.example.com/', true],
  ['*.example.com', 'https://example.com/', false],
  ['*.example.com', 'https://badexample.com/', false],
  ['example.com/api/', 'https://example.com/api/x', true],
  ['example.com/api/', 'https://example.com/api', false],
  ['example.com/api/x.json', 'https://example.com/api/x.json?q=1', true],
  ['example.com/api/x.json', 'https://example.com/api/x.json/more', false],
  ['http://localhost:3000', 'http://localhost:3000/a', true],
  ['http://localhost:3000', 'http://localhost:3001/a', false],
  ['*', 'http://anything.example/', true],
  ['*', 'file:///etc/passwd', false],
  ['none', 'https://none/', false],
  ['https://openrouter.ai', 'not an address', false],
])('%s and %s: %s', (pattern, address, allowed) => {
  expect(allowsAddress([pattern], address)).toBe(allowed);
});
