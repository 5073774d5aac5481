import type { Behind } from '../../src/palette/background';

/** Why no background colour is proposed. */
export const BEHIND: Record<Behind, string> = {
  image: 'No background colour, as a picture is behind.',
  gradient: 'No background colour, as a gradient is behind.',
  other: 'No background colour, as nothing plain is behind.',
};
