import type { Findings } from '../../src/palette/findings';
import { hexWords, shortName } from './short-name';
import { LONGEST_SENTENCE } from './sentence';

/** What of its palette a picture lacks, and what is off it and where; empty when nothing is. */
export function findingsWords({ missing, off, mostlyBackground }: Findings): string {
  const parts: string[] = [];
  if (mostlyBackground) parts.push('mostly background');
  else if (missing.length === 1 && missing[0]) parts.push(`${shortName(missing[0])} is missing`);
  else if (missing.length > 1) parts.push(`${missing.length} swatches are missing`);
  const [worst] = off;
  if (worst) {
    const place = worst.region === null ? '' : placeWords[worst.region];
    parts.push(`the ${hexWords(worst.hex)}${place} is off`);
  }
  while (parts.length > 1 && parts.join('; ').length > LONGEST_SENTENCE) parts.pop();
  const sentence = parts.join('; ');
  return sentence && `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

const placeWords = {
  top: ' at the top',
  bottom: ' at the bottom',
  left: ' on the left',
  right: ' on the right',
  centre: ' in the centre',
} as const;
