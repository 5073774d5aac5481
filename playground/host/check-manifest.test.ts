import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkManifest } from './check-manifest';

const GOOD = {
  name: 'Limn',
  id: '1',
  api: '1.0.0',
  main: 'dist/code.js',
  ui: 'dist/ui.html',
  editorType: ['figma'],
  documentAccess: 'dynamic-page',
  networkAccess: { allowedDomains: ['https://openrouter.ai'], reasoning: 'Pictures.' },
  menu: [
    { name: 'Open', command: 'open' },
    { separator: true },
    { name: 'More', menu: [{ name: 'Help', command: 'help' }] },
  ],
  relaunchButtons: [{ command: 'open', name: 'Open' }],
};
const check = (change: Record<string, unknown>) =>
  checkManifest(JSON.stringify({ ...GOOD, ...change }));
const asking = (parameters: unknown) => ({
  menu: [{ name: 'Draw', command: 'draw', parameters }],
});

test('the manifest of this plugin is as Figma wants it', () => {
  const text = readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8');
  expect(checkManifest(text)).toEqual({ errors: [], warnings: [] });
});

test('a good manifest has no problems', () => {
  expect(check({})).toEqual({ errors: [], warnings: [] });
});

test.each(['name', 'id', 'api', 'main', 'editorType', 'documentAccess'])('%s is needed', (key) => {
  expect(check({ [key]: undefined }).errors).toEqual([`"${key}" is missing.`]);
});

test.each([
  [{ api: '2.0.0' }, '"api" must be "1.0.0".'],
  [{ documentAccess: 'full' }, '"documentAccess" must be "dynamic-page".'],
  [{ editorType: ['photoshop'] }, '"editorType" does not take "photoshop".'],
  [{ editorType: [] }, '"editorType" must name an editor.'],
  [{ editorType: ['figjam', 'dev'] }, '"editorType" cannot be "figjam" and "dev" together.'],
  [{ permissions: ['everything'] }, '"permissions" does not take "everything".'],
  [{ name: '' }, '"name" must be text.'],
  [{ ui: 3 }, '"ui" must be a path, or paths by name.'],
  [{ menu: [{ name: 'Open' }] }, 'Item 1 of The menu has no "command".'],
  [
    { menu: [{ name: 'More', menu: [{ command: 'x' }] }] },
    'Item 1 of Item 1 of The menu has no "name".',
  ],
  [asking([{ name: 'Words' }]), 'Parameter 1 of Item 1 of The menu has no "key".'],
  [
    asking([
      { name: 'Words', key: 'a', optional: true },
      { name: 'Size', key: 'b' },
    ]),
    'Parameter 2 of Item 1 of The menu follows an optional one.',
  ],
  [
    asking([
      { name: 'Words', key: 'a' },
      { name: 'Size', key: 'a' },
    ]),
    'Parameter 2 of Item 1 of The menu has the key of another.',
  ],
  [
    asking([{ name: 'Words', key: 'a', freeform: true }]),
    '"freeform" is no field of Parameter 1 of Item 1 of The menu.',
  ],
  [{ relaunchButtons: [{ name: 'Open' }] }, 'Relaunch button 1 has no "command".'],
  [
    { networkAccess: { allowedDomains: [] } },
    '"allowedDomains" needs at least one entry, if only "none".',
  ],
  [
    { networkAccess: { allowedDomains: ['none', 'https://a.example'] } },
    '"none" in "allowedDomains" must stand alone.',
  ],
  [{ networkAccess: { allowedDomains: ['*'] } }, '"*" needs a "reasoning".'],
  [
    { networkAccess: { allowedDomains: ['http://localhost:3000'] } },
    '"http://localhost:3000" needs a "reasoning".',
  ],
  [
    { networkAccess: { allowedDomains: ['file:///x'] } },
    '"file:///x" in "allowedDomains" is not an address Figma takes.',
  ],
  [
    { networkAccess: { allowedDomains: ['a.*.example'] } },
    '"a.*.example" in "allowedDomains" is not an address Figma takes.',
  ],
])('%j: %s', (change, problem) => {
  expect(check(change).errors).toEqual([problem]);
});

test('what Figma would take all the same is a warning', () => {
  expect(check({ networkAccess: undefined, author: 'me' })).toEqual({
    errors: [],
    warnings: [
      '"author" is no field of a manifest.',
      '"networkAccess" is missing: reviews ask for it.',
    ],
  });
});

test('text that is no manifest is said to be none', () => {
  expect(checkManifest('{').errors[0]).toMatch(/^The manifest is not JSON/);
  expect(checkManifest('[]').errors).toEqual(['The manifest is not an object.']);
});
