import type { SceneNode, Variable, VariableValue } from '@open-pencil/scene-graph';
import { changeNode } from './change-node';
import { type DocumentState, parentOf } from './document-state';
import type { VariableAlias } from './figma-paint';
import type { ColorOf } from './read-paint';
import { refusal } from './refusal';
import {
  collectionIdFromFigma,
  collectionIdToFigma,
  variableIdFromFigma,
  variableIdToFigma,
} from './variable-ids';

/** Longer chains of aliases are circles. */
const LONGEST_CHAIN = 20;

export function describeVariable({ graph }: DocumentState, figmaId: string) {
  const variable = graph.variables.get(variableIdFromFigma(figmaId));
  if (!variable) return null;
  return {
    id: figmaId,
    name: variable.name,
    key: variable.key ?? variable.id,
    description: variable.description,
    remote: false,
    hiddenFromPublishing: variable.hiddenFromPublishing,
    resolvedType: variable.type,
    variableCollectionId: collectionIdToFigma(variable.collectionId),
    valuesByMode: Object.fromEntries(
      Object.entries(variable.valuesByMode).map(([mode, value]) => [mode, plainValue(value)]),
    ),
    scopes: ['ALL_SCOPES'],
    codeSyntax: {},
  };
}

export function variableIds({ graph }: DocumentState, resolvedType?: string): string[] {
  return [...graph.variables.values()]
    .filter(({ type }) => resolvedType === undefined || type === resolvedType)
    .map(({ id }) => variableIdToFigma(id));
}

export function describeCollection({ graph }: DocumentState, figmaId: string) {
  const collection = graph.variableCollections.get(collectionIdFromFigma(figmaId));
  if (!collection) return null;
  return {
    id: figmaId,
    name: collection.name,
    key: collection.id,
    remote: false,
    hiddenFromPublishing: false,
    modes: collection.modes.map(({ modeId, name }) => ({ modeId, name })),
    defaultModeId: collection.defaultModeId,
    variableIds: collection.variableIds.map(variableIdToFigma),
  };
}

export function collectionIds({ graph }: DocumentState): string[] {
  return [...graph.variableCollections.keys()].map(collectionIdToFigma);
}

/** The value a node sees: aliases followed, each in the mode that counts at that node. */
export function resolveFor(state: DocumentState, figmaId: string, consumer: SceneNode) {
  const variable = state.graph.variables.get(variableIdFromFigma(figmaId));
  const value = variable && valueAt(state, variable, consumer);
  if (!variable || value === undefined)
    throw refusal('resolveForConsumer', `Variable with id "${figmaId}" has no value here`);
  return { value: plainValue(value), resolvedType: variable.type };
}

export function colorLookup(state: DocumentState, node: SceneNode): ColorOf {
  return (id) => {
    const variable = state.graph.variables.get(id);
    const value = variable && valueAt(state, variable, node);
    return typeof value === 'object' && 'r' in value ? value : undefined;
  };
}

export function boundVariables(node: SceneNode): Record<string, unknown> {
  const bound: Record<string, unknown> = {};
  for (const [path, id] of Object.entries(node.boundVariables)) {
    const [field = path, index] = path.split('/');
    if (index === undefined) bound[field] = aliasOf(id);
    else bound[field] = [...((bound[field] as VariableAlias[] | undefined) ?? []), aliasOf(id)];
  }
  return bound;
}

export function explicitModes(node: SceneNode): Record<string, string> {
  return Object.fromEntries(
    Object.entries(node.variableModes).map(([id, mode]) => [collectionIdToFigma(id), mode]),
  );
}

/**
 * From here down, what is bound to the collection's variables is seen in this mode. Nothing is told
 * of it: no property of Figma's `nodechange` stands for a mode.
 */
export function setExplicitMode(
  state: DocumentState,
  node: SceneNode,
  collectionId: string,
  modeId: string,
): void {
  const method = 'setExplicitVariableModeForCollection';
  const id = collectionIdFromFigma(collectionId);
  const collection = state.graph.variableCollections.get(id);
  if (!collection?.modes.some((mode) => mode.modeId === modeId))
    throw refusal(method, `Could not find mode "${modeId}" in the collection "${collectionId}"`);
  const variableModes = { ...node.variableModes, [id]: modeId };
  changeNode(state, node, { variableModes }, []);
}

export function resolvedModes(state: DocumentState, node: SceneNode): Record<string, string> {
  return Object.fromEntries(
    [...state.graph.variableCollections.keys()].map((id) => [
      collectionIdToFigma(id),
      modeAt(state, id, node),
    ]),
  );
}

function valueAt(
  state: DocumentState,
  variable: Variable,
  node: SceneNode,
  depth = 0,
): Exclude<VariableValue, { aliasId: string }> | undefined {
  const mode = modeAt(state, variable.collectionId, node);
  const value = variable.valuesByMode[mode] ?? Object.values(variable.valuesByMode)[0];
  if (typeof value !== 'object' || !('aliasId' in value)) return value;
  const next = state.graph.variables.get(value.aliasId);
  return next && depth < LONGEST_CHAIN ? valueAt(state, next, node, depth + 1) : undefined;
}

function modeAt({ graph }: DocumentState, collectionId: string, node: SceneNode): string {
  for (let up: SceneNode | undefined = node; up; up = parentOf(graph, up)) {
    const mode = up.variableModes[collectionId];
    if (mode !== undefined) return mode;
  }
  return graph.variableCollections.get(collectionId)?.defaultModeId ?? '';
}

function plainValue(value: VariableValue): unknown {
  if (typeof value !== 'object') return value;
  return 'aliasId' in value ? aliasOf(value.aliasId) : { ...value };
}

function aliasOf(id: string): VariableAlias {
  return { type: 'VARIABLE_ALIAS', id: variableIdToFigma(id) };
}
