/** sRGB channel 0–255 → linear light 0–1. */
const LINEAR_LIGHT = Float64Array.from({ length: 256 }, (_, level) => {
  const encoded = level / 255;
  return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
});

export function linearLight(level: number): number {
  return LINEAR_LIGHT[level] ?? 0;
}
