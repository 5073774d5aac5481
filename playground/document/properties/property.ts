import type { SceneNode } from '@open-pencil/scene-graph';
import { type Check, numberCheck, typeCheck } from '../check';
import { changeNode } from '../change-node';
import type { DocumentState } from '../document-state';
import { refusal, wrongType } from '../refusal';

/** How one of Figma's properties is read and written. Without `set` it is read-only. */
export interface Property {
  get(node: SceneNode, state: DocumentState): unknown;
  set?(node: SceneNode, state: DocumentState, value: unknown): void;
}

export type Properties = Record<string, Property>;

type KeyOf<T> = { [K in keyof SceneNode]-?: SceneNode[K] extends T ? K : never }[keyof SceneNode];

export function flag(key: KeyOf<boolean>, name: string = key): Property {
  return {
    get: (node) => node[key],
    set: (node, state, value) => {
      expectType(name, value, 'boolean');
      changeNode(state, node, { [key]: value }, [name]);
    },
  };
}

export function numeric(
  key: KeyOf<number>,
  range: { min?: number; max?: number } = {},
  name: string = key,
): Property {
  return {
    get: (node) => node[key],
    set: (node, state, value) => {
      expectNumber(name, value, range);
      changeNode(state, node, { [key]: value }, [name]);
    },
  };
}

export function readOnly(get: Property['get']): Property {
  return { get };
}

/** Refuses another type in Figma's oldest words, which it still uses for plain properties. */
export function expectType(name: string, value: unknown, type: 'string' | 'boolean'): void {
  if (typeCheck(type)(value, '') !== null) throw wrongType(`set_${name}`, name, type, value);
}

export function expectNumber(
  name: string,
  value: unknown,
  range: { min?: number; max?: number } = {},
): asserts value is number {
  if (typeof value !== 'number' || Number.isNaN(value))
    throw wrongType(`set_${name}`, name, 'number', value);
  expectValid(name, value, numberCheck(range));
}

export function expectValid(name: string, value: unknown, check: Check): void {
  const issue = check(value, '');
  if (issue !== null)
    throw refusal(`set_${name}`, `Property "${name}" failed validation: ${issue}`);
}
