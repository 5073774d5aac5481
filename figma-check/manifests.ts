/** As Limn's own: the same host, the same access to the document. */
const PLAIN = {
  name: 'Limn: what Figma really does',
  id: '1000000000000000002',
  api: '1.0.0',
  main: 'code.js',
  ui: 'panel.html',
  editorType: ['figma'],
  documentAccess: 'dynamic-page',
  networkAccess: {
    allowedDomains: ['https://openrouter.ai'],
    reasoning: 'The check reads one public price record, as Limn does.',
  },
} as const;

/** By file name. Those that may not even open are manifests of their own. */
export const MANIFESTS = {
  'manifest.json': PLAIN,
  'manifest-unknown-key.json': {
    ...PLAIN,
    name: `${PLAIN.name} (unknown key)`,
    id: '1000000000000000003',
    limnUnknownKey: true,
  },
  'manifest-ui-map.json': {
    ...PLAIN,
    name: `${PLAIN.name} (several ui files)`,
    id: '1000000000000000004',
    ui: { panel: 'panel.html', second: 'second.js' },
  },
} as const;
