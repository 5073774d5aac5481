import type { Row } from '../check';

/** What a program cannot ask: questions for the person who runs it. */
export const BY_HAND: readonly Row[] = [
  {
    asks: 'May the panel copy text by itself?',
    how: 'By hand: press “Copy report”, and see what appears above and what can be pasted.',
    answer: 'please fill in',
  },
  {
    asks: 'Does Esc in a field of the panel reach the panel, or does Figma take it?',
    how: 'By hand: click into this report, press Esc, and see whether “Esc reached the panel” appears above.',
    answer: 'please fill in',
  },
  {
    asks: 'What becomes of a drag out of the panel?',
    how: 'By hand: drag “Drag me out” onto empty canvas, onto a shape in a frame, onto a locked layer, back into the panel, and once outside with Esc. Each adds what is heard.',
    answer: 'please fill in',
  },
  {
    asks: 'What does hot reload in the development menu do when only the panel has changed?',
    how: 'By hand: switch it on, build again, watch.',
    answer: 'please fill in',
  },
];

/** Plain text that reads well in a message and as Markdown. */
export function reportText(about: string, rows: readonly Row[]): string {
  const parts = rows.map(
    ({ asks, how, answer }, index) => `${index + 1}. ${asks}\n   How: ${how}\n${indent(answer)}`,
  );
  return [`Limn: what Figma really does\n${about}`, ...parts].join('\n\n');
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line, at) => (at === 0 ? `   Answer: ${line}` : `           ${line}`))
    .join('\n');
}
