import type { SkiaRenderer } from '@open-pencil/core/canvas';
import { type Fill, type SceneNode, TransformMatrix } from '@open-pencil/scene-graph';

/**
 * Figma's `gradientTransform` leads from the layer's unit square into the gradient's own, where a
 * line runs from (0, ½) to (1, ½) and a circle is inscribed. The library reads it the other way
 * round, which shows in every gradient that does not run straight down.
 */
export function applyFigmaGradient(renderer: SkiaRenderer, fill: Fill, node: SceneNode): void {
  const { gradientStops, gradientTransform: t } = fill;
  if (!gradientStops || !t) return;
  const { ck, fillPaint } = renderer;
  const back = TransformMatrix.invert([t.m00, t.m01, t.m02, t.m10, t.m11, t.m12, 0, 0, 1]);
  if (!back) return;
  const toLayer = ck.Matrix.multiply(ck.Matrix.scaled(node.width, node.height), back);
  const colors = gradientStops.map(({ color }) => ck.Color4f(color.r, color.g, color.b, color.a));
  const positions = gradientStops.map((stop) => stop.position);
  const clamp = ck.TileMode.Clamp;
  const { Shader } = ck;
  switch (fill.type) {
    case 'GRADIENT_LINEAR':
      fillPaint.setShader(
        Shader.MakeLinearGradient([0, 0.5], [1, 0.5], colors, positions, clamp, toLayer),
      );
      break;
    case 'GRADIENT_ANGULAR':
      fillPaint.setShader(Shader.MakeSweepGradient(0.5, 0.5, colors, positions, clamp, toLayer));
      break;
    // Skia has no diamond: a circle comes nearest.
    case 'GRADIENT_RADIAL':
    case 'GRADIENT_DIAMOND':
      fillPaint.setShader(
        Shader.MakeRadialGradient([0.5, 0.5], 0.5, colors, positions, clamp, toLayer),
      );
      break;
    default:
      break;
  }
}
