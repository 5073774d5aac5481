/** Names of entries begin so; the sandbox reads them only when asked for. */
const PAST = 'past ';
/** Characters of all entries together, of Figma's 5 MB; kept pictures have 4 MB of them. */
const ROOM = 600_000;

/** Keys begin with the time, so that names sort by age; the length is what it takes. */
export function pastName(key: string, length: number): string {
  return `${PAST}${key} ${length}`;
}

/** Names of the history among all that is stored, newest first. */
export function pastNames(stored: readonly string[]): string[] {
  return stored
    .filter((name) => name.startsWith(PAST))
    .sort()
    .reverse();
}

/** Pictures, not entries: of one that is written again the earlier goes a moment later. */
export function pastCount(names: readonly string[]): number {
  return new Set(names.map(keyOf)).size;
}

/** What must go so that a new entry stays: earlier ones of its picture, and the oldest. */
export function namesToDrop(stored: readonly string[], newest: string, room = ROOM): string[] {
  let used = 0;
  return pastNames(stored).filter((name) => {
    if (name !== newest && keyOf(name) === keyOf(newest)) return true;
    used += lengthOf(name);
    return used > room;
  });
}

function keyOf(name: string): string {
  return name.slice(0, name.lastIndexOf(' '));
}

/** Of a name nobody here has given, nothing is known. */
function lengthOf(name: string): number {
  return Number(name.slice(name.lastIndexOf(' '))) || 0;
}
