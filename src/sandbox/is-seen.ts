export function isSeen({ visible, opacity }: Paint): boolean {
  return visible !== false && opacity !== 0;
}
