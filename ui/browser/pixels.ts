import type { JobInput, JobName, JobOutput } from '../pixels/jobs';
import { openRoom, type Room } from './pixel-room';

let opened: (room: Room) => void;
const open = new Promise<Room>((resolve) => {
  opened = resolve;
});

export async function startPixels(source: string): Promise<void> {
  opened(await openRoom(source));
}

/** Does one job on pixels, once the room is open. Rejects when the job fails or is aborted. */
export async function pixels<N extends JobName>(
  job: N,
  input: JobInput<N>,
  signal: AbortSignal,
): Promise<JobOutput<N>> {
  const room = await open;
  return room(job, input, signal);
}
