/** Something the caller got wrong: exit code 2. */
export class UsageError extends Error {}
