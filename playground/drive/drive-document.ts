import type { Page } from 'playwright';
import { chooseLayers, type ListedLayer } from './choose-layers';

/** The open document, read from outside the plugin. */
export class DriveDocument {
  constructor(private readonly page: Page) {}

  /** All of it as plain JSON, plugin data included, to compare before and after. */
  snapshot(): Promise<unknown> {
    return this.page.evaluate(() => window.playground?.document.snapshot());
  }

  pages(): Promise<{ id: string; name: string }[]> {
    return this.page.evaluate(() => {
      const document = window.playground?.document;
      const ids = document?.pageIds() ?? [];
      return ids.map((id) => ({ id, name: String(document?.get(id, 'name')) }));
    });
  }

  async goToPage(id: string): Promise<void> {
    await this.page.evaluate((wanted) => window.playground?.goToPage(wanted), id);
  }

  /** Every layer of every page, depth first. */
  layers(): Promise<ListedLayer[]> {
    return this.page.evaluate(() => {
      const document = window.playground?.document;
      if (document === undefined) return [];
      return document.pageIds().flatMap((pageId) =>
        document.descendants(pageId).map((id) => ({
          id,
          name: String(document.get(id, 'name')),
          type: document.typeOf(id) ?? '',
          parentId: String(document.get(id, 'parent')),
          pageId,
        })),
      );
    });
  }

  /** Ids of the layers meant by names and ids; throws the sentence that says which is not clear. */
  async find(wanted: readonly string[]): Promise<string[]> {
    const chosen = chooseLayers(await this.layers(), wanted);
    if ('refusal' in chosen) throw new Error(chosen.refusal);
    return chosen.layers.map(({ id }) => id);
  }

  selection(): Promise<string[]> {
    return this.page.evaluate(() => window.playground?.selection ?? []);
  }

  exists(id: string): Promise<boolean> {
    return this.page.evaluate((node) => window.playground?.document.typeOf(node) != null, id);
  }

  /** A property as a plugin would read it; `MIXED` arrives as `{ mixed: true }`. */
  get(id: string, property: string): Promise<unknown> {
    return this.page.evaluate(([node, name]) => window.playground?.document.get(node, name), [
      id,
      property,
    ] as const);
  }

  /** Several properties of one layer at once. */
  async node(id: string, ...properties: string[]): Promise<Record<string, unknown>> {
    const values = await Promise.all(properties.map((property) => this.get(id, property)));
    return Object.fromEntries(properties.map((property, index) => [property, values[index]]));
  }

  pluginData(id: string, namespace: string, key: string): Promise<string> {
    return this.page.evaluate(
      ([node, space, name]) => window.playground?.document.pluginData(node, space, name) ?? '',
      [id, namespace, key] as const,
    );
  }

  /** Every layer that carries this entry of shared plugin data. */
  carriers(namespace: string, key: string): Promise<{ id: string; name: string; text: string }[]> {
    return this.page.evaluate(
      ([space, name]) => {
        const document = window.playground?.document;
        if (document === undefined) return [];
        return document
          .pageIds()
          .flatMap((pageId) => document.descendants(pageId))
          .map((id) => ({
            id,
            name: String(document.get(id, 'name')),
            text: document.pluginData(id, space, name),
          }))
          .filter(({ text }) => text !== '');
      },
      [namespace, key] as const,
    );
  }

  /** The bytes of an image in the document. */
  async imageBytes(hash: string): Promise<Uint8Array> {
    const base64 = await this.page.evaluate(async (wanted) => {
      return (await window.playground?.imageBase64(wanted)) ?? null;
    }, hash);
    if (base64 === null) throw new Error(`The document has no image ${hash}.`);
    return Buffer.from(base64, 'base64');
  }

  /** PNG of a layer, its long side at most so many pixels; `null` when nothing of it is visible. */
  async exportPng(id: string, longSide = 2048): Promise<Uint8Array | null> {
    const base64 = await this.page.evaluate(
      ([node, side]) => window.playground?.exportBase64(node, side) ?? null,
      [id, longSide] as const,
    );
    return base64 === null ? null : Buffer.from(base64, 'base64');
  }
}
