// Node 20 cannot run TypeScript: Vite, which is here anyway, loads the script.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [script, ...rest] = process.argv.slice(2);
process.argv = [process.argv[0], resolve(script), ...rest];
await runnerImport(resolve(script), { configFile: false, logLevel: 'error' });
