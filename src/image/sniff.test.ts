import { describe, expect, test } from 'vitest';
import { sniff } from './sniff';

/** Letters as bytes, Latin-1. */
const bytes = (text: string) =>
  Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** An `ftyp` box; `length` as it says itself. */
function ftyp(brands: readonly string[], length = 8 + 4 * brands.length): Uint8Array {
  return bytes(`${String.fromCharCode(0, 0, length >> 8, length & 255)}ftyp${brands.join('')}`);
}

describe('the first bytes decide', () => {
  test.each([
    ['GIF87a', 'gif'],
    ['GIF89a', 'gif'],
    ['GIF88a', null],
    ['GIF8x9a', null],
    ['GIF89b', null],
    ['XIF89a', null],
    ['RIFF\0\0\0\0WEBP', 'webp'],
    ['RIFF\0\0\0\0WAVE', null],
    ['RIFX\0\0\0\0WEBP', null],
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['\x89PNG\n\n\x1a\n', null],
    ['\x89PNG', null],
    ['\xff\xd8\xff', 'jpeg'],
    ['\xff\xd8\xfe', null],
    ['', null],
    ['\0\0\0\x0cftyp', null],
  ])('%j is %s', (start, type) => {
    expect(sniff(bytes(start))).toBe(type);
  });
});

describe('brands', () => {
  test.each([
    [['avif', '\0\0\0\0'], 'avif'],
    [['avis', '\0\0\0\0'], 'avif'],
    [['mif1', '\0\0\0\0', 'miaf', 'avif'], 'avif'],
    [['heic', '\0\0\0\0'], 'heic'],
    [['heix', '\0\0\0\0'], 'heic'],
    [['heim', '\0\0\0\0'], 'heic'],
    [['heis', '\0\0\0\0'], 'heic'],
    [['hevc', '\0\0\0\0'], 'heic'],
    [['hevx', '\0\0\0\0'], 'heic'],
    [['hevm', '\0\0\0\0'], 'heic'],
    [['hevs', '\0\0\0\0'], 'heic'],
    [['msf1', '\0\0\0\0'], 'heic'],
    [['isom', '\0\0\0\0', 'mif1'], 'heic'],
    [['heia', '\0\0\0\0'], null],
    [['hevz', '\0\0\0\0'], null],
    [['isom', '\0\0\0\0', 'mp41'], null],
    [['isom', '\0\0\0\0'], null],
  ])('%j are %s', (brands, type) => {
    expect(sniff(ftyp(brands))).toBe(type);
  });

  test('what stands for the version is no brand', () => {
    expect(sniff(ftyp(['isom', 'avif']))).toBeNull();
    expect(sniff(ftyp(['isom', 'heic']))).toBeNull();
  });

  test('what stands behind the box is no brand of it', () => {
    expect(sniff(ftyp(['isom', '\0\0\0\0', 'avif'], 16))).toBeNull();
    expect(sniff(ftyp(['isom', '\0\0\0\0', 'avif'], 19))).toBeNull();
    expect(sniff(ftyp(['isom', '\0\0\0\0', 'avif'], 20))).toBe('avif');
  });

  test('a box longer than the file tells nothing yet', () => {
    expect(sniff(ftyp(['avif', '\0\0\0\0'], 17))).toBeNull();
  });

  test('four letters within five are no brand', () => {
    expect(sniff(ftyp(['xhei', 'c\0\0\0', '\0\0\0\0']))).toBeNull();
  });
});

describe('a drawing', () => {
  test.each([
    ['<svg>', 'svg'],
    ['<SVG>', null],
    ['<svg/>', 'svg'],
    ['<svg\nwidth="1">', 'svg'],
    ['<s-1:svg >', 'svg'],
    ['<svgx>', null],
    ['svg', null],
    ['  \n\t <svg>', 'svg'],
    ['<?xml version="1.0"?><svg>', 'svg'],
    ['<!-- a --><!-- b --> <svg>', 'svg'],
    ['<!DOCTYPE svg><svg>', 'svg'],
    ['<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd"><svg>', 'svg'],
    ['<!DOCTYPE svg [<!ENTITY a "b">]><svg>', 'svg'],
    ['<!DOCTYPE html><html><svg>', null],
    ['<!doctype svg', null],
    ['<p><svg></p>', null],
    ['x<svg>', null],
  ])('%j is %s', (text, type) => {
    expect(sniff(bytes(text))).toBe(type);
  });

  test('is found behind a long comment, not behind an endless one', () => {
    expect(sniff(bytes(`<!--${'a'.repeat(60_000)}--><svg>`))).toBe('svg');
    expect(sniff(bytes(`<!--${'a'.repeat(70_000)}--><svg>`))).toBeNull();
  });

  test('is found again and again', () => {
    const drawing = bytes('<?xml version="1.0"?> <svg>');
    expect([sniff(drawing), sniff(drawing), sniff(drawing)]).toEqual(['svg', 'svg', 'svg']);
  });
});
