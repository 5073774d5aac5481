/** `null` when it takes longer: Figma's storage has been seen never to answer. */
export function within<T>(milliseconds: number, work: Promise<T>): Promise<T | null> {
  return Promise.race([work, after(milliseconds).then(() => null)]);
}

export function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
