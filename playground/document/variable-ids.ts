const VARIABLE = 'VariableID:';
const COLLECTION = 'VariableCollectionId:';
const STYLE = /^S:(.+),$/;

/** The scene graph keeps bare ids (`1:23`); Figma's say what they are ids of. */
export const variableIdToFigma = (id: string) => VARIABLE + id;
export const collectionIdToFigma = (id: string) => COLLECTION + id;
export const styleIdToFigma = (id: string) => `S:${id},`;

/** An id of another kind comes back as one that nothing has. */
export const variableIdFromFigma = (id: string) => bare(id, VARIABLE);
export const collectionIdFromFigma = (id: string) => bare(id, COLLECTION);
export const styleIdFromFigma = (id: string) => STYLE.exec(id)?.[1] ?? '';

function bare(id: string, prefix: string): string {
  return id.startsWith(prefix) ? id.slice(prefix.length) : '';
}
