import { createRequire } from 'node:module';
import ts from 'typescript';
import type { FigmaApi, MemberKind } from './figma-api';

/** Objects of the API that are no nodes, by the names of their interfaces. */
const OBJECTS = [
  'PluginAPI',
  'UIAPI',
  'ViewportAPI',
  'ClientStorageAPI',
  'VariablesAPI',
  'UtilAPI',
  'ParametersAPI',
  'SuggestionResults',
  'Image',
  'PaintStyle',
  'Variable',
  'VariableCollection',
];

/** Sic: the typings have it both ways. */
const FONT_FIRST = /equires the (new )?font (to|the) be loaded/;

const typings = createRequire(import.meta.url).resolve('@figma/plugin-typings/plugin-api.d.ts');

/** What Figma's own typings say each object has, and what they say about dynamic-page. */
export function readTypings(): FigmaApi {
  const program = ts.createProgram([typings], { lib: ['lib.es2022.d.ts'], types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(typings);
  if (!source) throw new Error(`No typings at ${typings}`);

  const declared = new Map<string, ts.Type>();
  source.forEachChild((node) => {
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
      declared.set(node.name.text, checker.getTypeAtLocation(node.name));
    }
  });
  const named = (name: string) => {
    const type = declared.get(name);
    if (!type) throw new Error(`The typings no longer declare ${name}`);
    return type;
  };

  const objects: [string, ts.Type][] = OBJECTS.map((name) => [name, named(name)]);
  const nodes = named('BaseNode');
  for (const node of nodes.isUnion() ? nodes.types : [nodes]) {
    const type = node.getProperty('type');
    const literal = type && checker.getTypeOfSymbol(type);
    if (literal?.isStringLiteral()) objects.push([literal.value, node]);
  }

  const holders = new Map<string, { kind: MemberKind; on: string[] }>();
  const dynamicPage: FigmaApi['dynamicPage'] = {};
  const needsFont = new Set<string>();
  for (const [object, type] of objects) {
    for (const member of type.getProperties()) {
      const kind = kindOf(member);
      const entry = holders.get(`${member.name} ${kind}`) ?? { kind, on: [] };
      if (!entry.on.includes(object)) entry.on.push(object);
      holders.set(`${member.name} ${kind}`, entry);
      const text = documentationOf(member);
      const rule = dynamicPageRule(text);
      if (rule) dynamicPage[member.name] = rule;
      if (kind === 'value' && FONT_FIRST.test(text)) needsFont.add(member.name);
    }
  }
  return {
    groups: grouped(holders),
    dynamicPage: sorted(dynamicPage),
    needsFont: [...needsFont].sort(),
  };
}

function kindOf(member: ts.Symbol): MemberKind {
  const declaration = member.declarations?.[0];
  if (!declaration) return 'value';
  if (ts.isMethodSignature(declaration)) return 'method';
  const readonly =
    (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Readonly) !== 0 ||
    ts.isGetAccessorDeclaration(declaration);
  return readonly ? 'readonly' : 'value';
}

function documentationOf(member: ts.Symbol): string {
  return (member.declarations ?? [])
    .flatMap((declaration) => ts.getJSDocCommentsAndTags(declaration))
    .map((comment) => comment.getFullText())
    .join('\n');
}

/** The typings state these rules in a handful of fixed sentences. */
function dynamicPageRule(text: string): FigmaApi['dynamicPage'][string] | null {
  if (!text.includes('dynamic-page')) return null;
  // Sentences without an asynchronous twin are about one overload (ids instead of objects).
  const instead = /[Uu]se (?:\{@link |`)(?:\w+\.)?(\w+Async)/.exec(text)?.[1];
  if (/will throw an exception|write-only/.test(text)) {
    return instead === undefined ? null : { rule: 'throws', instead };
  }
  if (/property is read-only/.test(text)) return { rule: 'fixed', instead: instead ?? null };
  if (/must first call \{@link PageNode\.loadAsync\}/.test(text)) return { rule: 'page' };
  return null;
}

function grouped(holders: Map<string, { kind: MemberKind; on: string[] }>): FigmaApi['groups'] {
  const groups = new Map<string, FigmaApi['groups'][number]>();
  for (const [key, { kind, on }] of [...holders].sort()) {
    const objects = on.sort().join(' ');
    const group = groups.get(objects) ?? { on: objects, method: '', readonly: '', value: '' };
    const name = key.slice(0, key.indexOf(' '));
    group[kind] = group[kind] ? `${group[kind]} ${name}` : name;
    groups.set(objects, group);
  }
  return [...groups.values()].sort((one, other) => (one.on < other.on ? -1 : 1));
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
