import type { SceneGraph, SceneNode } from '@open-pencil/scene-graph';
import { ChangeFeed } from './change-feed';
import { type CreatedType, newNode } from './create-node';
import { type ColorProfile, type DocumentState, isSublayer, nodeOf } from './document-state';
import type { DrawingEnvironment } from './drawing-environment';
import { exportNode } from './export-node';
import {
  type DocumentEvents,
  type ExportSettings,
  type FigmaDocument,
  FigmaError,
} from './figma-document';
import { giveFigmaIds } from './figma-ids';
import { hitTest } from './hit-test';
import { createImage, hashesIn, readImage } from './images';
import { Journal } from './journal';
import { newIds } from './new-ids';
import { hasProperty } from './node-properties';
import { figmaType } from './node-types';
import { PageState } from './page-state';
import {
  pluginDataKeys,
  readPluginData,
  readRelaunchData,
  writePluginData,
  writeRelaunchData,
} from './plugin-data';
import { OVERRIDABLE, propertyNamed } from './properties';
import { notSimulated, refusal } from './refusal';
import { resizeNode } from './resize-node';
import { selectionColors } from './selection-colors';
import { snapshotOf } from './snapshot';
import type { Stage } from './stage';
import { cloneNode, createInstance, land } from './clone-node';
import { insertChild } from './insert-child';
import { removeNode } from './remove-node';
import { describeStyle, paintStyleIds, setStyleId } from './styles';
import { tellChanges } from './tell-changes';
import { textSegments } from './text-segments';
import {
  collectionIds,
  describeCollection,
  describeVariable,
  resolveFor,
  setExplicitMode,
  variableIds,
} from './variables';

/** Figma's document over a scene graph of open-pencil. */
export class OpenPencilDocument implements FigmaDocument {
  private readonly state: DocumentState;
  private readonly page: PageState;

  constructor(
    readonly name: string,
    readonly graph: SceneGraph,
    readonly environment: DrawingEnvironment,
    stage: Stage,
  ) {
    const changes = new ChangeFeed();
    const links = giveFigmaIds(graph);
    const page = new PageState(graph, changes);
    const journal = new Journal(graph, (edit) => {
      tellChanges(graph, changes, edit);
      page.dropLost();
    });
    const colorProfile = graph.documentColorSpace === 'display-p3' ? 'DISPLAY_P3' : 'SRGB';
    this.page = page;
    this.state = {
      ...{ graph, stage, links, changes, journal, colorProfile },
      imageHashes: hashesIn({ graph }),
      newId: newIds(graph),
    };
  }

  get rootId(): string {
    return this.graph.rootId;
  }

  get colorProfile(): ColorProfile {
    return this.state.colorProfile;
  }

  set colorProfile(profile) {
    this.state.colorProfile = profile;
    this.graph.documentColorSpace = profile === 'DISPLAY_P3' ? 'display-p3' : 'srgb';
  }

  pageIds(): string[] {
    return this.graph.getPages().map((page) => page.id);
  }

  get currentPageId(): string {
    return this.page.current;
  }

  set currentPageId(id) {
    this.page.open(id);
  }

  get selection(): string[] {
    return this.page.selection;
  }

  set selection(ids) {
    for (const id of ids) this.node('set_selection', id);
    this.page.select(ids);
  }

  typeOf(id: string): string | null {
    const node = nodeOf(this.state, id);
    return node && figmaType(node, this.graph);
  }

  has(id: string, property: string): boolean {
    const node = nodeOf(this.state, id);
    return node !== null && hasProperty(figmaType(node, this.graph), property);
  }

  get(id: string, property: string): unknown {
    const node = this.node(`get_${property}`, id);
    return this.property(node, property).get(node, this.state);
  }

  set(id: string, property: string, value: unknown): void {
    const method = `set_${property}`;
    const node = this.node(method, id);
    const known = this.property(node, property);
    if (!known.set) throw new FigmaError('no setter for property');
    if (isSublayer(this.graph, node) && !OVERRIDABLE.has(property))
      throw refusal(method, 'This property cannot be overriden on an instance');
    known.set(node, this.state, value);
  }

  create(type: CreatedType): string {
    return land(this.state, [newNode(type, this.state.newId())], this.page.current).id;
  }

  clone(id: string): string {
    return cloneNode(this.state, this.node('clone', id), this.page.current).id;
  }

  createInstance(componentId: string): string {
    const component = this.node('createInstance', componentId);
    return createInstance(this.state, component, this.page.current).id;
  }

  insertChild(parentId: string, index: number | null, childId: string): void {
    const method = index === null ? 'appendChild' : 'insertChild';
    insertChild(this.state, this.node(method, parentId), index, this.node(method, childId));
  }

  remove(id: string): void {
    removeNode(this.state, this.node('remove', id));
  }

  resize(id: string, width: number, height: number): void {
    resizeNode(this.state, this.node('resize', id), width, height);
  }

  setStyleId(id: string, field: 'fillStyleId' | 'strokeStyleId', styleId: string): void {
    setStyleId(this.state, this.node(`set_${field}`, id), field, styleId);
  }

  descendants(id: string): string[] {
    const below = (parent: SceneNode): string[] =>
      this.graph
        .getChildren(parent.id)
        .filter((child) => !child.internalOnly)
        .flatMap((child) => [child.id, ...below(child)]);
    return below(this.node('findAll', id));
  }

  mainComponentId(instanceId: string): string | null {
    const { type, componentId } = this.node('getMainComponentAsync', instanceId);
    if (type !== 'INSTANCE' || componentId === null) return null;
    return this.graph.getNode(componentId) ? componentId : null;
  }

  textSegments(id: string, fields: string[]): unknown[] {
    return textSegments(this.state, this.node('getStyledTextSegments', id), fields);
  }

  selectionColors() {
    return selectionColors(this.state, this.page.selection);
  }

  style(id: string) {
    return describeStyle(this.state, id);
  }

  paintStyleIds(): string[] {
    return paintStyleIds(this.state);
  }

  variable(id: string) {
    return describeVariable(this.state, id);
  }

  variableIds(resolvedType?: string): string[] {
    return variableIds(this.state, resolvedType);
  }

  variableCollection(id: string) {
    return describeCollection(this.state, id);
  }

  variableCollectionIds(): string[] {
    return collectionIds(this.state);
  }

  setExplicitMode(id: string, collectionId: string, modeId: string): void {
    const node = this.node('setExplicitVariableModeForCollection', id);
    setExplicitMode(this.state, node, collectionId, modeId);
  }

  resolveVariable(id: string, consumerId: string) {
    return resolveFor(this.state, id, this.node('resolveForConsumer', consumerId));
  }

  createImage(bytes: Uint8Array): string {
    return createImage(this.state, bytes);
  }

  image(hash: string) {
    return readImage(this.state, hash);
  }

  async export(id: string, settings: ExportSettings): Promise<Uint8Array> {
    // Figma renders in a turn of its own: what the caller does next is not in the picture.
    const bytes = exportNode(this.state, this.node('exportAsync', id), settings);
    return Promise.resolve(bytes);
  }

  pluginData(id: string, namespace: string, key: string): string {
    return readPluginData(this.node('getPluginData', id), namespace, key);
  }

  setPluginData(id: string, namespace: string, key: string, value: string): void {
    writePluginData(this.state, this.node('setPluginData', id), namespace, key, value);
  }

  pluginDataKeys(id: string, namespace: string): string[] {
    return pluginDataKeys(this.node('getPluginDataKeys', id), namespace);
  }

  relaunchData(id: string): Record<string, string> {
    return readRelaunchData(this.node('getRelaunchData', id));
  }

  setRelaunchData(id: string, data: Record<string, string>): void {
    writeRelaunchData(this.state, this.node('setRelaunchData', id), data);
  }

  commitUndo(): void {
    this.state.journal.commit();
  }

  undo(): boolean {
    return this.state.journal.undo();
  }

  redo(): boolean {
    return this.state.journal.redo();
  }

  hitTest(x: number, y: number, deep: boolean): string | null {
    return hitTest(this.state, this.page.current, { x, y }, deep);
  }

  on<K extends keyof DocumentEvents>(event: K, listener: DocumentEvents[K]): () => void {
    return this.state.changes.on(event, listener);
  }

  snapshot(): unknown {
    return snapshotOf(this.graph);
  }

  dispose(): void {
    this.state.stage.dispose();
  }

  private node(method: string, id: string): SceneNode {
    const node = nodeOf(this.state, id);
    if (node) return node;
    throw refusal(
      method,
      id.startsWith('I')
        ? `The node (instance sublayer or table cell) with id "${id}" does not exist`
        : `The node with id "${id}" does not exist`,
    );
  }

  private property(node: SceneNode, name: string) {
    const type = figmaType(node, this.graph);
    if (!hasProperty(type, name))
      throw new FigmaError(`node.${name}: no such property '${name}' on ${type} node`);
    const property = propertyNamed(name);
    if (!property) throw notSimulated(`the property "${name}"`);
    return property;
  }
}
