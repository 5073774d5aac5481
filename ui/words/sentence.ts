/** Characters that fit on two lines of the panel. */
export const LONGEST_SENTENCE = 90;
