/**
 * The document as a plugin host sees it: Figma's names, Figma's values, Figma's refusals.
 * `document/` implements it over open-pencil; `host/` shows it to the plugin as `figma`.
 * Everything here is synchronous and plain, except drawing. Which calls a plugin may make
 * (dynamic-page rules, promises, frozen arrays) is the host's business, not the document's.
 */

/** Stands for `figma.mixed`; the host turns it into the one symbol of its VM. */
export const MIXED = { mixed: true } as const;

/** Figma's own words, e.g. `in set_fills: Property "fills" failed validation: …`. */
export class FigmaError extends Error {}

export type Rect = { x: number; y: number; width: number; height: number };
export type Transform = [[number, number, number], [number, number, number]];

export interface ExportSettings {
  format: 'PNG' | 'JPG';
  contentsOnly?: boolean;
  useAbsoluteBounds?: boolean;
  constraint?: { type: 'SCALE' | 'WIDTH' | 'HEIGHT'; value: number };
  colorProfile?: 'DOCUMENT' | 'SRGB' | 'DISPLAY_P3_V4';
}

export interface DocumentEvents {
  selectionchange: () => void;
  currentpagechange: () => void;
  /** Ids of the changed, created and removed nodes of a page since the last turn. */
  nodechange: (pageId: string, changes: NodeChange[]) => void;
}

export interface NodeChange {
  type: 'CREATE' | 'DELETE' | 'PROPERTY_CHANGE';
  id: string;
  origin: 'LOCAL';
  properties?: string[];
}

export interface FigmaDocument {
  readonly name: string;
  readonly rootId: string;
  colorProfile: 'LEGACY' | 'SRGB' | 'DISPLAY_P3';
  pageIds(): string[];
  currentPageId: string;
  /** Node ids on the current page: never an ancestor and its descendant together. */
  selection: string[];

  /** Figma's type name (`FRAME`, `RECTANGLE`, …), or `null` when there is no such node (any more). */
  typeOf(id: string): string | null;
  /** Whether nodes of this one's type have the property at all (`'fills' in node`). */
  has(id: string, property: string): boolean;
  /** A fresh plain copy, or `MIXED`. `children` are ids, `parent` an id or null. Throws FigmaError. */
  get(id: string, property: string): unknown;
  /** Validates as strictly as Figma and throws FigmaError in Figma's words. Setting `fills` drops the linked style. */
  set(id: string, property: string, value: unknown): void;

  /** New nodes land on the current page at 0,0 with Figma's defaults. */
  create(type: 'RECTANGLE' | 'FRAME' | 'TEXT' | 'ELLIPSE' | 'SECTION'): string;
  clone(id: string): string;
  createInstance(componentId: string): string;
  insertChild(parentId: string, index: number | null, childId: string): void;
  remove(id: string): void;
  resize(id: string, width: number, height: number): void;
  setStyleId(id: string, field: 'fillStyleId' | 'strokeStyleId', styleId: string): void;
  /** Every descendant, depth first. */
  descendants(id: string): string[];
  mainComponentId(instanceId: string): string | null;
  /** Runs of text with the asked fields, as `getStyledTextSegments`. */
  textSegments(id: string, fields: string[]): unknown[];

  /** `figma.getSelectionColors()`: plain paints and style ids, or null. */
  selectionColors(): { paints: unknown[]; styleIds: string[] } | null;
  /** `{ id, name, type: 'PAINT', paints, remote, … }` or null. */
  style(id: string): Record<string, unknown> | null;
  paintStyleIds(): string[];
  /** `{ id, name, resolvedType, variableCollectionId, valuesByMode, … }` or null. */
  variable(id: string): Record<string, unknown> | null;
  variableIds(resolvedType?: string): string[];
  variableCollection(id: string): Record<string, unknown> | null;
  variableCollectionIds(): string[];
  /** `node.setExplicitVariableModeForCollection(collection, mode)`. */
  setExplicitMode(id: string, collectionId: string, modeId: string): void;
  /** `variable.resolveForConsumer(node)`. */
  resolveVariable(id: string, consumerId: string): { value: unknown; resolvedType: string };

  /** Checks type and size as `figma.createImage` does; returns the hash (SHA-1, hex). Throws FigmaError. */
  createImage(bytes: Uint8Array): string;
  image(hash: string): { bytes: Uint8Array; width: number; height: number } | null;
  /** Rejects with FigmaError when nothing of the node is visible. */
  export(id: string, settings: ExportSettings): Promise<Uint8Array>;

  /** `namespace` is '' for private plugin data. Entries over 100 kB throw. */
  pluginData(id: string, namespace: string, key: string): string;
  setPluginData(id: string, namespace: string, key: string, value: string): void;
  pluginDataKeys(id: string, namespace: string): string[];
  relaunchData(id: string): Record<string, string>;
  setRelaunchData(id: string, data: Record<string, string>): void;

  /** Closes the current undo step. Everything since the last one, plugin data included, is one step. */
  commitUndo(): void;
  undo(): boolean;
  redo(): boolean;

  /** Topmost visible, unlocked node at a canvas point; `deep` goes inside frames and groups. */
  hitTest(x: number, y: number, deep: boolean): string | null;

  on<K extends keyof DocumentEvents>(event: K, listener: DocumentEvents[K]): () => void;
  /** The whole document as plain JSON, plugin data included: for comparing before and after. */
  snapshot(): unknown;
}
