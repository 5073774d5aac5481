type Step = 'palette' | 'export' | 'request' | 'decode' | 'transcode' | 'place';

/** Leaves the duration of a step in the browser's own timeline, also when it fails. */
export async function measured<T>(step: Step, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    performance.measure(`limn:${step}`, { start });
  }
}
