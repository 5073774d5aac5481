import { exportFigFile } from '@open-pencil/core/io/formats/fig';
import { describe, expect, test } from 'vitest';
import { MIXED } from './figma-document';
import { createNodeEnvironment } from './node-environment';
import { type OpenDocument, openFig, openSample } from './open';

const environment = createNodeEnvironment();

function find(document: OpenDocument, name: string): string {
  const id = document
    .descendants(document.rootId)
    .find((each) => document.get(each, 'name') === name);
  if (id === undefined) throw new Error(`The document lacks ${name}`);
  return id;
}

describe('the sample', () => {
  test('opens on its landing page with the same ids each time', async () => {
    const [one, two] = await Promise.all([openSample(environment), openSample(environment)]);
    expect(one.descendants(one.rootId)).toEqual(two.descendants(two.rootId));
    const pages = one.pageIds();
    expect(pages.map((id) => one.get(id, 'name'))).toEqual(['Landing', 'Components', 'Empty']);
    const [first = ''] = one.get(one.currentPageId, 'children') as string[];
    expect(one.get(first, 'name')).toBe('Landing page');
    expect(one.get(first, 'width')).toBe(1440);
    expect(one.get(pages[2] ?? '', 'children')).toEqual([]);
  });

  test('has styles, variables in two modes, and text in several colours', async () => {
    const document = await openSample(environment);
    expect(document.paintStyleIds().map((id) => document.style(id)?.['name'])).toContain(
      'Brand/Coral',
    );
    const [collection = ''] = document.variableCollectionIds();
    expect(document.variableCollection(collection)?.['modes']).toMatchObject([
      { name: 'Light' },
      { name: 'Dark' },
    ]);
    expect(document.get(find(document, 'Title'), 'fills')).toBe(MIXED);
  });

  test('shows a variable in the mode of the frame around', async () => {
    const document = await openSample(environment);
    const mobile = find(document, 'Mobile');
    const fills = document.get(mobile, 'fills') as {
      boundVariables: { color: { id: string } };
      color: { r: number };
    }[];
    const id = fills[0]?.boundVariables.color.id ?? '';
    const dark = document.resolveVariable(id, mobile).value as { r: number };
    const light = document.resolveVariable(id, find(document, 'Landing page')).value as {
      r: number;
    };
    expect(dark.r).toBeLessThan(0.2);
    expect(light.r).toBeGreaterThan(0.9);
    expect(fills[0]?.color.r).toBe(dark.r);
  });
});

describe('a .fig file', () => {
  test('opens as it was saved', async () => {
    const sample = await openSample(environment);
    const bytes = await exportFigFile(sample.graph);
    const document = await openFig(bytes, environment, 'Saved');
    expect(document.name).toBe('Saved');
    expect(document.pageIds().map((id) => document.get(id, 'name'))).toEqual([
      ...['Landing', 'Components', 'Empty'],
    ]);
    const outline = (of: OpenDocument) =>
      of.descendants(of.rootId).map((id) => [of.typeOf(id), of.get(id, 'name')]);
    expect(outline(document)).toEqual(outline(sample));
    const hero = find(document, 'Hero image');
    expect(document.get(hero, 'absoluteBoundingBox')).toEqual(
      sample.get(find(sample, 'Hero image'), 'absoluteBoundingBox'),
    );
    const styleId = document.get(hero, 'fillStyleId') as string;
    expect(document.style(styleId)).toMatchObject({ name: 'Brand/Mist', type: 'PAINT' });
    const [photograph] = document.get(find(document, 'Evening'), 'fills') as [
      { imageHash: string },
    ];
    expect(document.image(photograph.imageHash)).toMatchObject({ width: 960, height: 720 });
    expect(document.get(find(document, 'Title'), 'fills')).toBe(MIXED);
  });

  test('keeps instances in instances, and the modes of variables', async () => {
    const sample = await openSample(environment);
    const document = await openFig(await exportFigFile(sample.graph), environment);
    for (const each of [sample, document]) {
      const card = find(each, 'Card grid');
      const nested = each
        .descendants(card)
        .filter((id) => each.typeOf(id) === 'INSTANCE' && each.get(id, 'name') === 'Tag');
      expect(nested).toHaveLength(3);
      for (const id of nested)
        expect(each.typeOf(each.mainComponentId(id) ?? '')).toBe('COMPONENT');
      const mobile = find(each, 'Mobile');
      const [mode] = Object.values(
        each.get(mobile, 'explicitVariableModes') as Record<string, string>,
      );
      const [collection = ''] = each.variableCollectionIds();
      expect(each.variableCollection(collection)?.['modes']).toContainEqual({
        modeId: mode,
        name: 'Dark',
      });
    }
  });

  test('keeps plugin data', async () => {
    const sample = await openSample(environment);
    sample.setPluginData(find(sample, 'Hero image'), 'limn', 'recipe', '{"version":1}');
    const document = await openFig(await exportFigFile(sample.graph), environment);
    expect(document.pluginData(find(document, 'Hero image'), 'limn', 'recipe')).toBe(
      '{"version":1}',
    );
  });

  test.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47]],
    ['nothing', []],
    ['a broken archive', [0x50, 0x4b, 3, 4, 1, 2, 3]],
  ])('%s is refused in one plain sentence', async (_, bytes) => {
    await expect(openFig(Uint8Array.from(bytes), environment)).rejects.toThrow(
      'This is not a Figma file: choose one that was saved as .fig.',
    );
  });
});
