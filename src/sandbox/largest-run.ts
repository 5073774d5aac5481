type Run = Pick<StyledTextSegment, 'fontSize' | 'fontWeight' | 'fills'>;

/** The look of the largest characters of a text; a size of 0 when it has none. */
export function largestRun(text: TextNode): Run {
  const none: Run = { fontSize: 0, fontWeight: 0, fills: [] };
  return text
    .getStyledTextSegments(['fontSize', 'fontWeight', 'fills'])
    .reduce((largest, run) => (run.fontSize > largest.fontSize ? run : largest), none);
}
