/** Why nothing was sent or made. Nothing is ever charged for it. */
export type Obstacle =
  | 'empty-prompt'
  | 'long-prompt'
  | 'elsewhere'
  | 'nothing-to-restyle'
  | 'model-gone'
  | 'no-restyle'
  | 'not-snapped'
  | 'price-rose';

export const NOTHING_TO_RESTYLE = 'Select a frame to restyle.';

export const OBSTACLE: Readonly<Record<Obstacle, string>> = {
  'empty-prompt': 'Say in a few words what to draw.',
  'long-prompt': 'The prompt is longer than 10,000 characters.',
  elsewhere: 'The whole picture is in another file.',
  'nothing-to-restyle': NOTHING_TO_RESTYLE,
  'model-gone': 'The chosen model is no longer offered. Standard draws in its place.',
  'no-restyle': 'This model takes no picture to restyle. Choose Standard or Fine.',
  'not-snapped': 'This picture could not be matched. It is as it was.',
  'price-rose': 'OpenRouter has raised the price. Nothing was sent; press again to agree.',
};
