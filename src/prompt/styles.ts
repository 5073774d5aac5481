/** Starters: what each adds to the designer's words, word for word. */
export const STYLES = {
  none: '',
  flat: 'flat shapes, no outlines',
  line: 'fine line drawing',
  paper: 'layered cut paper',
  isometric: 'isometric view',
  photo: 'editorial photograph',
} as const;

export type Style = keyof typeof STYLES;

export const STYLE_NAMES = Object.keys(STYLES) as readonly Style[];
