import { expect, test } from 'vitest';
import { toDataUrl } from './data-url';

test('a data URL says the type and holds base64', async () => {
  const url = toDataUrl('image/png', 'iVBO');
  const response = await fetch(url);
  expect(response.headers.get('content-type')).toBe('image/png');
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0x89, 0x50, 0x4e]);
});
