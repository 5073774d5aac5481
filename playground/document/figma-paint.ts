import type { Transform } from './figma-document';

export interface RGB {
  r: number;
  g: number;
  b: number;
}

export interface VariableAlias {
  type: 'VARIABLE_ALIAS';
  id: string;
}

interface PaintBase {
  visible?: boolean;
  opacity?: number;
  blendMode?: string;
}

export interface SolidPaint extends PaintBase {
  type: 'SOLID';
  color: RGB;
  boundVariables?: { color?: VariableAlias };
}

export interface GradientPaint extends PaintBase {
  type: 'GRADIENT_LINEAR' | 'GRADIENT_RADIAL' | 'GRADIENT_ANGULAR' | 'GRADIENT_DIAMOND';
  gradientTransform: Transform;
  gradientStops: { position: number; color: RGB & { a: number } }[];
}

export interface ImagePaint extends PaintBase {
  type: 'IMAGE';
  scaleMode: 'FILL' | 'FIT' | 'CROP' | 'TILE';
  imageHash: string | null;
  imageTransform?: Transform;
  scalingFactor?: number;
  rotation?: number;
  filters?: Record<string, number>;
}

/** Kinds the playground shows but lets nobody write. */
export interface OtherPaint extends PaintBase {
  type: 'VIDEO' | 'PATTERN' | 'SHADER';
}

/** Figma's paints, as far as a designer's file holds them here. */
export type FigmaPaint = SolidPaint | GradientPaint | ImagePaint | OtherPaint;
