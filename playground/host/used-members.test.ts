import { fileURLToPath } from 'node:url';
import variant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant } from 'quickjs-emscripten';
import { expect, test } from 'vitest';
import { createNodeEnvironment } from '../document/node-environment';
import { openSample } from '../document/open';
import { fakeDocument } from './fake-document';
import api from './prelude/figma-api.json';
import { simulatedMembers } from './simulated-members';
import { usedMembers } from './used-members';

const engine = newQuickJSWASMModuleFromVariant(variant);
const objects = new Set(api.groups.flatMap((group) => group.on.split(' ')));

test('every member of Figma’s API that the plugin uses is simulated', async () => {
  const project = fileURLToPath(new URL('../../src/sandbox/tsconfig.json', import.meta.url));
  const document = await openSample(createNodeEnvironment());
  const simulated = simulatedMembers(await engine, document);
  // Paints, rectangles and the like are plain data, not objects of the host.
  const used = usedMembers(project).filter((one) => one.objects.some((name) => objects.has(name)));

  expect(used.map(({ member }) => member)).toContain('getSelectionColors');
  const missing = used.filter(
    ({ objects, member }) => !objects.some((name) => simulated.get(name)?.has(member)),
  );
  expect(missing).toEqual([]);
  // The whole program is type-checked for it.
}, 60_000);

test('what the prelude does not have is not listed as simulated', async () => {
  const document = fakeDocument();
  document.add('TEXT', '0:1');
  const simulated = simulatedMembers(await engine, document);
  expect(simulated.get('PluginAPI')).toContain('createRectangle');
  expect(simulated.get('PluginAPI')).not.toContain('createStar');
  expect(simulated.get('TEXT')).toContain('characters');
  expect(simulated.get('TEXT')).not.toContain('effects');
  expect(simulated.get('TEXT')).not.toContain('appendChild');
});
