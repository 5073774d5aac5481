import type { Style } from '../../src/prompt/styles';

export const STYLE: Readonly<Record<Style, string>> = {
  none: 'No style',
  flat: 'Flat shapes',
  line: 'Line drawing',
  paper: 'Cut paper',
  isometric: 'Isometric',
  photo: 'Photograph',
};
