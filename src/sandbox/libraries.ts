import { namesIn, withStyle } from './declared-paints';
import type { Answer, QuestionOf } from './question';

/** Longer chains of aliases are circles. */
const LONGEST_CHAIN = 20;

export async function listLibraries(): Promise<Answer> {
  const styles = await figma.getLocalPaintStylesAsync();
  const colors = await figma.variables.getLocalVariablesAsync('COLOR');
  const all = await figma.variables.getLocalVariableCollectionsAsync();
  const collections = all
    .filter((collection) => colors.some((color) => color.variableCollectionId === collection.id))
    .map(({ id, name, modes }) => ({ id, name, modes }));
  return { type: 'libraries', styles: styles.length, collections };
}

export async function readLibrary({
  collectionId,
  modeId,
}: QuestionOf<'read-library'>): Promise<Answer> {
  const styles = collectionId === null ? await figma.getLocalPaintStylesAsync() : [];
  const paints = styles.flatMap((style) => withStyle(style.paints, style.id));
  const names = await namesIn(paints);
  for (const variable of await figma.variables.getLocalVariablesAsync('COLOR')) {
    if (variable.variableCollectionId !== collectionId) continue;
    const color = await colorOf(variable, modeId);
    if (!color) continue;
    const { id, name } = variable;
    const opacity = 'a' in color ? color.a : 1;
    const boundVariables = { color: { type: 'VARIABLE_ALIAS', id } } as const;
    paints.push(...withStyle([{ type: 'SOLID', color, opacity, boundVariables }]));
    names.push({ id, name });
  }
  const profile = figma.root.documentColorProfile;
  return { type: 'reading', reading: { revision: 0, profile, paints, backdrop: [], names } };
}

/** Aliases followed; in another collection its default mode counts. */
async function colorOf(
  variable: Variable | null,
  modeId: string,
  chain = 0,
): Promise<RGB | RGBA | null> {
  const values: Readonly<Record<string, VariableValue>> = variable?.valuesByMode ?? {};
  const value = values[modeId] ?? Object.values(values)[0];
  if (typeof value !== 'object' || chain > LONGEST_CHAIN) return null;
  if (!('id' in value)) return 'r' in value ? value : null;
  return colorOf(await figma.variables.getVariableByIdAsync(value.id), modeId, chain + 1);
}
