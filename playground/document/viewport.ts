import type { Rect } from './figma-document';

export interface Point {
  x: number;
  y: number;
}

const NEAREST = 64;
const FARTHEST = 0.02;
/** CSS pixels left free around what is brought into view. */
const MARGIN = 56;

/** Which part of a page a canvas shows. Its lengths are CSS pixels where nothing else is said. */
export class Viewport {
  zoom = 1;
  /** Where the page's (0, 0) is in the canvas. */
  origin: Point = { x: 0, y: 0 };

  constructor(private readonly canvas: HTMLCanvasElement) {}

  /** Device pixels. */
  resolution(): { width: number; height: number; ratio: number } {
    const ratio = window.devicePixelRatio || 1;
    return {
      ratio,
      width: Math.round(this.canvas.clientWidth * ratio),
      height: Math.round(this.canvas.clientHeight * ratio),
    };
  }

  toDocument({ x, y }: Point): Point {
    return { x: (x - this.origin.x) / this.zoom, y: (y - this.origin.y) / this.zoom };
  }

  center(): Point {
    const { clientWidth, clientHeight } = this.canvas;
    return this.toDocument({ x: clientWidth / 2, y: clientHeight / 2 });
  }

  bounds(): Rect {
    const { clientWidth, clientHeight } = this.canvas;
    const corner = this.toDocument({ x: 0, y: 0 });
    return { ...corner, width: clientWidth / this.zoom, height: clientHeight / this.zoom };
  }

  pan(dx: number, dy: number): void {
    this.origin = { x: this.origin.x + dx, y: this.origin.y + dy };
  }

  zoomBy(factor: number, at: Point): void {
    const under = this.toDocument(at);
    this.zoom = within(this.zoom * factor);
    this.origin = { x: at.x - under.x * this.zoom, y: at.y - under.y * this.zoom };
  }

  moveTo(center: Point, zoom: number): void {
    const { clientWidth, clientHeight } = this.canvas;
    this.zoom = within(zoom);
    this.origin = {
      x: clientWidth / 2 - center.x * this.zoom,
      y: clientHeight / 2 - center.y * this.zoom,
    };
  }

  fit(boxes: readonly Rect[]): void {
    if (boxes.length === 0) return this.moveTo({ x: 0, y: 0 }, 1);
    const left = Math.min(...boxes.map(({ x }) => x));
    const top = Math.min(...boxes.map(({ y }) => y));
    const width = Math.max(...boxes.map((box) => box.x + box.width)) - left;
    const height = Math.max(...boxes.map((box) => box.y + box.height)) - top;
    const room = {
      width: Math.max(1, this.canvas.clientWidth - 2 * MARGIN),
      height: Math.max(1, this.canvas.clientHeight - 2 * MARGIN),
    };
    const zoom = Math.min(1, room.width / width, room.height / height);
    this.moveTo({ x: left + width / 2, y: top + height / 2 }, zoom);
  }
}

const within = (zoom: number) => Math.min(NEAREST, Math.max(FARTHEST, zoom));
