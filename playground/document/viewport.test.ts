import { expect, test, vi } from 'vitest';
import { Viewport } from './viewport';

const canvas = { clientWidth: 800, clientHeight: 600 } as HTMLCanvasElement;

test('zooming keeps the point under the pointer in place', () => {
  const viewport = new Viewport(canvas);
  viewport.pan(30, -20);
  const at = { x: 200, y: 300 };
  const before = viewport.toDocument(at);
  viewport.zoomBy(2.5, at);
  expect(viewport.toDocument(at).x).toBeCloseTo(before.x);
  expect(viewport.toDocument(at).y).toBeCloseTo(before.y);
});

test('what is brought into view lies in the middle, never enlarged', () => {
  const viewport = new Viewport(canvas);
  viewport.fit([{ x: 100, y: 100, width: 20, height: 20 }]);
  expect(viewport.zoom).toBe(1);
  expect(viewport.center()).toEqual({ x: 110, y: 110 });
  viewport.fit([{ x: 0, y: 0, width: 8000, height: 100 }]);
  const { x, width } = viewport.bounds();
  expect(x).toBeLessThan(0);
  expect(x + width).toBeGreaterThan(8000);
});

test('an empty page shows its origin', () => {
  const viewport = new Viewport(canvas);
  viewport.pan(500, 500);
  viewport.fit([]);
  expect(viewport.center()).toEqual({ x: 0, y: 0 });
});

test('the resolution counts device pixels', () => {
  vi.stubGlobal('window', { devicePixelRatio: 1.5 });
  expect(new Viewport(canvas).resolution()).toEqual({ ratio: 1.5, width: 1200, height: 900 });
  vi.unstubAllGlobals();
});
