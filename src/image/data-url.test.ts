import { expect, test } from 'vitest';
import { parseDataUrl, toDataUrl } from './data-url';

test.each([
  ['data:image/webp;base64,UklG', 'image/webp', 'UklG'],
  ['DATA:IMAGE/PNG;BASE64,iVBO', 'image/png', 'iVBO'],
  ['data:;base64,iVBO', '', 'iVBO'],
  ['data:image/png;charset=x;name="a";base64,iVBO', 'image/png', 'iVBO'],
  ['  data:image/png; base64 ,iVBO', 'image/png', 'iVBO'],
  ['data:image/png;base64,iV%42O%3D%3d', 'image/png', 'iVBO=='],
  ['data:image/png;base64,iVBO#part', 'image/png', 'iVBO'],
  ['data:image/png;base64,', 'image/png', ''],
])('%s is read', (url, mediaType, base64) => {
  expect(parseDataUrl(url)).toEqual({ mediaType, base64 });
});

test.each([
  '',
  'data:',
  'data:image/png',
  'data:image/png,plain',
  'data:image/png;base64x,iVBO',
  'data:image/png;base64;x=1,iVBO',
  'https://example.com/a.png;base64,iVBO',
  'iVBORw0KGgo=',
])('%j is no base64 data URL', (url) => {
  expect(parseDataUrl(url)).toBeNull();
});

test('a data URL is read back as it was written', () => {
  expect(parseDataUrl(toDataUrl('image/png', 'iVBO'))).toEqual({
    mediaType: 'image/png',
    base64: 'iVBO',
  });
});
