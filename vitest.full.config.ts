import { mergeConfig } from 'vitest/config';
import usual from './vitest.config.ts';

/** `npm run test:full`: every cell, sequence and moment. Hours on a laptop, not minutes. */
export default mergeConfig(usual, {});

process.env['LIMN_IN_FULL'] = '1';
// As above, where tests run in the browser.
process.env['VITE_IN_FULL'] = '1';
