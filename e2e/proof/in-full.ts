/** Set by `vitest.full.config.ts`: every cell, sequence and moment instead of a share of them. */
export const IN_FULL = process.env['LIMN_IN_FULL'] === '1';
