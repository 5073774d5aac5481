import { resolve } from 'node:path';
import { buildFigmaCheck } from './build';
import { MANIFESTS } from './manifests';

const FOLDER = 'dist-figma-check';

await buildFigmaCheck(FOLDER);
console.log(`In Figma: Plugins → Development → Import plugin from manifest…, then run it.
Use a file of no importance; what the check adds to it, it takes away again.

${Object.keys(MANIFESTS)
  .map((name) => `  ${resolve(FOLDER, name)}`)
  .join('\n')}

The first asks nearly everything. Whether the other two can be imported and open at all is
their whole question. Copy the report and send it to us.`);
