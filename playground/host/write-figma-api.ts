import { writeFile } from 'node:fs/promises';
import { readTypings } from './read-typings';

// node scripts/run.mjs playground/host/write-figma-api.ts
const target = new URL('./prelude/figma-api.json', import.meta.url);
await writeFile(target, `${JSON.stringify(readTypings(), null, 2)}\n`);
