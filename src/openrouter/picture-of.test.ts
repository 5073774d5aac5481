import { expect, test } from 'vitest';
import { pictureOf } from './picture-of';

test.each([
  ['data:image/webp;base64,UklGRg==', 'RIFF'],
  ['DATA:IMAGE/PNG;BASE64,UklG', 'RIF'],
  ['data:;base64,UklG', 'RIF'],
  ['data:image/png;charset=x;name="a";base64,UklG', 'RIF'],
  ['  data:image/png; base64 ,UklG', 'RIF'],
  ['data:image/png;base64,Ukl%47Rg%3D%3d', 'RIFF'],
  ['data:image/png;base64, Uk lG\fRg', 'RIFF'],
  ['data:image/png;base64,UklG#Rg', 'RIF'],
  ['data:image/png;base64,UklG,Rg', 'RIF'],
  ['data:image/png;base64,', ''],
  ['UklGRg==', 'RIFF'],
  ['UklG\r\nRg', 'RIFF'],
])('of %j the bytes are taken', (text, bytes) => {
  expect(pictureOf(text, [])).toEqual({
    kind: 'bytes',
    bytes: Uint8Array.from(Buffer.from(bytes)),
  });
});

test.each([
  'https://files.example/a.png',
  'HTTP://files.example/a,b.png',
  'data:image/svg+xml,%3Csvg/%3E',
  'data:image/png;base64x,UklG',
  'data:image/png;base64;x=1,UklG',
  'blob:null/1234',
])('%j is an address, kept as it is', (url) => {
  expect(pictureOf(url, [])).toEqual({ kind: 'url', url });
});
