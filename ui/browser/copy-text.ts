/**
 * Figma's frame has no clipboard object, so a text area stands in for it. Only inside a click.
 * `false`: the browser refused, and the text has to be selected by hand.
 */
export function copyText(text: string): boolean {
  const area = document.createElement('textarea');
  const focused = document.activeElement;
  area.value = text;
  document.body.append(area);
  try {
    area.select();
    // Deprecated everywhere and replaced nowhere for frames without a secure context.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
