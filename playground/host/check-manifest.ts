import { checkMenu } from './check-menu';
import { checkNetworkAccess } from './check-network-access';

const REQUIRED = ['name', 'id', 'api', 'main', 'editorType', 'documentAccess'];
const KNOWN = [
  ...REQUIRED,
  'ui',
  'networkAccess',
  'permissions',
  'capabilities',
  'menu',
  'parameters',
  'parameterOnly',
  'relaunchButtons',
  'codegenLanguages',
  'codegenPreferences',
  'enableProposedApi',
  'enablePrivatePluginApi',
  'build',
  'containsWidget',
  'widgetApi',
];
const LISTS: Record<string, string[]> = {
  editorType: ['figma', 'figjam', 'dev', 'slides', 'buzz'],
  permissions: ['currentuser', 'activeusers', 'fileusers', 'payments', 'teamlibrary'],
  capabilities: ['textreview', 'codegen', 'inspect', 'vscode'],
};

export interface ManifestProblems {
  /** Figma would not take the plugin. One sentence each. */
  errors: string[];
  /** Figma would take it, and something is wrong or missing all the same. */
  warnings: string[];
}

/** What Figma would say to this `manifest.json`, given as text. */
export function checkManifest(text: string): ManifestProblems {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch (error) {
    return { errors: [`The manifest is not JSON: ${String(error)}.`], warnings: [] };
  }
  if (!isRecord(manifest)) return { errors: ['The manifest is not an object.'], warnings: [] };
  const errors = [
    ...REQUIRED.filter((key) => manifest[key] === undefined).map((key) => `"${key}" is missing.`),
    ...checkValues(manifest),
    ...Object.entries(LISTS).flatMap(([key, values]) => checkList(manifest[key], key, values)),
    ...checkMenu(manifest['menu']),
    ...checkRelaunchButtons(manifest['relaunchButtons']),
  ];
  const warnings = Object.keys(manifest)
    .filter((key) => !KNOWN.includes(key))
    .map((key) => `"${key}" is no field of a manifest.`);
  const network = manifest['networkAccess'];
  if (network === undefined) warnings.push('"networkAccess" is missing: reviews ask for it.');
  else errors.push(...checkNetworkAccess(network));
  return { errors, warnings };
}

function checkValues(manifest: Record<string, unknown>): string[] {
  const problems: string[] = [];
  for (const key of ['name', 'id', 'main']) {
    const value = manifest[key];
    if (value !== undefined && (typeof value !== 'string' || value === '')) {
      problems.push(`"${key}" must be text.`);
    }
  }
  const { api, documentAccess, ui } = manifest;
  if (api !== undefined && api !== '1.0.0') problems.push('"api" must be "1.0.0".');
  if (documentAccess !== undefined && documentAccess !== 'dynamic-page') {
    problems.push('"documentAccess" must be "dynamic-page".');
  }
  const isPath = (value: unknown) => typeof value === 'string' && value !== '';
  if (ui !== undefined && !isPath(ui) && !(isRecord(ui) && Object.values(ui).every(isPath))) {
    problems.push('"ui" must be a path, or paths by name.');
  }
  return problems;
}

function checkList(value: unknown, key: string, allowed: string[]): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [`"${key}" must be a list.`];
  const problems = value
    .filter((item) => !allowed.includes(item as string))
    .map((item) => `"${key}" does not take ${JSON.stringify(item)}.`);
  if (key !== 'editorType') return problems;
  if (value.length === 0) problems.push('"editorType" must name an editor.');
  if (value.length === 2 && value.includes('figjam') && value.includes('dev')) {
    problems.push('"editorType" cannot be "figjam" and "dev" together.');
  }
  return problems;
}

function checkRelaunchButtons(value: unknown): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return ['"relaunchButtons" must be a list.'];
  return value.flatMap((button: unknown, index) => {
    const where = `Relaunch button ${index + 1}`;
    if (!isRecord(button)) return [`${where} is not an object.`];
    return ['command', 'name']
      .filter((key) => typeof button[key] !== 'string' || button[key] === '')
      .map((key) => `${where} has no "${key}".`);
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
