import * as v from 'valibot';
import { FigmaError } from '../../document/figma-document';
import { Ref } from '../codec';
import { NotSimulated } from '../not-simulated';
import { typeOfNode } from '../session';
import { aNode, id, operation } from './operation';

const resolvedType = v.picklist(['BOOLEAN', 'COLOR', 'FLOAT', 'STRING']);

const variableRef = (id: string) => new Ref('variable', id, 'Variable');
const collectionRef = (id: string) => new Ref('collection', id, 'VariableCollection');

export const variableOperations = {
  'figma.variables.getVariableByIdAsync': operation({ id }, ({ document }, { id }) =>
    document.variable(id) ? variableRef(id) : null,
  ),
  'figma.variables.getLocalVariablesAsync': operation(
    { type: v.optional(resolvedType) },
    ({ document }, { type }) => document.variableIds(type).map(variableRef),
  ),
  'figma.variables.getVariableCollectionByIdAsync': operation({ id }, ({ document }, { id }) =>
    document.variableCollection(id) ? collectionRef(id) : null,
  ),
  'figma.variables.getLocalVariableCollectionsAsync': operation({}, ({ document }) =>
    document.variableCollectionIds().map(collectionRef),
  ),

  'variable.get': operation({ id, member: v.string() }, ({ document }, { id, member }) =>
    memberOf(document.variable(id), 'variable', id, member),
  ),
  'collection.get': operation({ id, member: v.string() }, ({ document }, { id, member }) =>
    memberOf(document.variableCollection(id), 'collection', id, member),
  ),
  'variable.resolveForConsumer': operation({ id, consumer: aNode }, (session, { id, consumer }) => {
    typeOfNode(session, consumer.id);
    return session.document.resolveVariable(id, consumer.id);
  }),
};

function memberOf(
  record: Record<string, unknown> | null,
  noun: string,
  id: string,
  member: string,
): unknown {
  if (!record) throw new FigmaError(`The ${noun} with id "${id}" does not exist`);
  if (!(member in record)) throw new NotSimulated(`${noun}.${member}`);
  return record[member];
}
