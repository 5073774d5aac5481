import { parseArgs } from 'node:util';
import { installPeers } from './install-peers';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { fig: { type: 'string' } },
});

installPeers('bench');
// Only now: the tables import the peers.
if (!positionals.includes('palette')) await import('./tables');
const { writePalettePage } = await import('./palette-page');
await writePalettePage(values.fig ?? null);
