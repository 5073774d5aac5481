import type { Answered, Look, Question } from './frame/in-frame';

/** What a probe can do: ask from inside the frame, and look at pictures there. */
export interface Bench {
  /** With the key, and only as often and for such models as the probe has announced. */
  ask(question: Question): Promise<Answered>;
  /** Decodes a picture in the frame, and says how far it is from another. */
  look(picture: string, beside?: string): Promise<Look>;
  /** A drawing of that size as a PNG data URL, the same every time. */
  draw(width: number, height: number): Promise<string>;
  /** Asks the person at the terminal; `null` where there is none. */
  person: ((question: string) => Promise<string>) | null;
}
