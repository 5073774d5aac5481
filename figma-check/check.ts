/** One thing nobody could tell us about Figma, and how to find out. */
export interface Check<Bench> {
  /** What we do not know, as a question. */
  readonly asks: string;
  /** What is done to find out. */
  readonly how: string;
  /** What came of it. A throw is an answer too. */
  run(bench: Bench): Promise<string>;
}

/** A check with its answer: one part of the report. */
export interface Row {
  readonly asks: string;
  readonly how: string;
  readonly answer: string;
}

/** Longest wait for one answer, in milliseconds. */
const PATIENCE = 60_000;

/** Runs a check. It never throws, and never waits for ever. */
export async function answer<Bench>(check: Check<Bench>, bench: Bench): Promise<Row> {
  const { asks, how } = check;
  const late = new Promise<string>((tell) => {
    setTimeout(() => tell(`no answer within ${PATIENCE / 1000} s`), PATIENCE);
  });
  try {
    return { asks, how, answer: await Promise.race([check.run(bench), late]) };
  } catch (error) {
    return { asks, how, answer: `threw ${words(error)}` };
  }
}

/** What is said by a piece of work: its result, or what it threw. */
export async function outcome(work: () => unknown): Promise<string> {
  try {
    return String(await work());
  } catch (error) {
    return `threw ${words(error)}`;
  }
}

function words(error: unknown): string {
  return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).trim();
}
