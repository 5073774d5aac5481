import { signal } from '@preact/signals';

export interface Problem {
  id: number;
  /** Which side of the plugin it happened on. */
  where: 'code' | 'window' | 'message';
  text: string;
}

/** Everything a plugin author would find in the console, newest first. */
export const problems = signal<Problem[]>([]);

let lastId = 0;

export function report(where: Problem['where'], text: string): void {
  problems.value = [{ id: (lastId += 1), where, text }, ...problems.value].slice(0, 50);
}
