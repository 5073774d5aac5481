import { table } from './table';

/** What a table says of one goal. */
export interface Finding {
  readonly goal: string;
  readonly reached: string;
  readonly met: boolean;
  /** Said where the goal is not met. */
  readonly why: string;
}

export function goalsTable(findings: readonly Finding[]): string {
  const rows = findings.map(({ goal, reached, met }) => [goal, reached, met ? 'met' : 'not met']);
  const open = findings.filter(({ met }) => !met);
  const whys = open.map(({ goal, why }) => `- **${goal}**: ${why}`);
  return [table(['goal', 'reached', ''], rows), ...(whys.length > 0 ? [whys.join('\n')] : [])].join(
    '\n\n',
  );
}
