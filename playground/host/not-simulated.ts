/** Figma has it and the playground has not: never to be mistaken for an answer of Figma's. */
export class NotSimulated extends Error {
  constructor(what: string) {
    super(`not simulated: ${what}`);
  }
}
