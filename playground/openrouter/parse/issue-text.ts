import * as v from 'valibot';

/** Names the field and what is wrong with it, as a validation error of the service does. */
export function issueText(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path ? `${path}: ${issue.message}` : issue.message;
}
