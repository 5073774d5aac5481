import { parseAddressPattern } from './address-pattern';

const KNOWN = ['allowedDomains', 'devAllowedDomains', 'reasoning'];

export function checkNetworkAccess(access: unknown): string[] {
  if (typeof access !== 'object' || access === null) return ['"networkAccess" is not an object.'];
  const { allowedDomains, devAllowedDomains, reasoning }: Record<string, unknown> = { ...access };
  const problems = Object.keys(access)
    .filter((key) => !KNOWN.includes(key))
    .map((key) => `"networkAccess" has no field "${key}".`);

  if (!Array.isArray(allowedDomains) || allowedDomains.length === 0) {
    return [...problems, '"allowedDomains" needs at least one entry, if only "none".'];
  }
  const patterns: unknown[] = allowedDomains;
  problems.push(...checkPatterns(patterns, 'allowedDomains'));
  if (devAllowedDomains !== undefined) {
    problems.push(
      ...(Array.isArray(devAllowedDomains)
        ? checkPatterns(devAllowedDomains, 'devAllowedDomains')
        : ['"devAllowedDomains" must be a list.']),
    );
  }
  if (reasoning !== undefined && typeof reasoning !== 'string') {
    problems.push('"reasoning" must be text.');
  }
  const reasoned = typeof reasoning === 'string' && reasoning.trim() !== '';
  const needing = patterns.find(isOpenOrLocal);
  if (needing !== undefined && !reasoned) problems.push(`"${needing}" needs a "reasoning".`);
  return problems;
}

function checkPatterns(patterns: unknown[], key: string): string[] {
  const problems: string[] = [];
  for (const alone of ['none', '*']) {
    if (patterns.includes(alone) && patterns.length > 1) {
      problems.push(`"${alone}" in "${key}" must stand alone.`);
    }
  }
  for (const pattern of patterns) {
    if (pattern === 'none' || pattern === '*') continue;
    if (typeof pattern !== 'string' || !parseAddressPattern(pattern)) {
      problems.push(`${JSON.stringify(pattern)} in "${key}" is not an address Figma takes.`);
    }
  }
  return problems;
}

function isOpenOrLocal(pattern: unknown): pattern is string {
  if (typeof pattern !== 'string') return false;
  const host = parseAddressPattern(pattern)?.host;
  return pattern === '*' || host === 'localhost' || host === '127.0.0.1';
}
