import { expect, test } from 'vitest';
import { createNodeEnvironment } from '../../playground/document/node-environment';
import { openSample } from '../../playground/document/open';
import { openSandbox } from './open-sandbox';
import { aimAt, placeOn } from './pictures.fixture';

/** The file keeps more of a paint than Figma tells of one of its kind; no plugin ever sees it. */
const UNSEEN = {
  gradient: ['color'],
  image: ['color', 'filters', 'imageTransform', 'scale'],
};

function asFigmaSees(snapshot: unknown): string {
  return JSON.stringify(snapshot, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    const kind = 'imageHash' in value ? 'image' : 'gradientStops' in value ? 'gradient' : null;
    if (!kind) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !UNSEEN[kind].includes(key))
        .sort(([a], [b]) => a.localeCompare(b)),
    );
  });
}

test('of layers all over the sample, every way there and back leaves the document as it was', async () => {
  const document = await openSample(createNodeEnvironment());
  const sandbox = await openSandbox(document);
  const before = asFigmaSees(document.snapshot());
  const kinds = new Set<string>();
  for (const page of document.pageIds()) {
    document.currentPageId = page;
    const top = document.get(page, 'children') as string[];
    const some = document.descendants(page).filter((id, at) => top.includes(id) || at % 5 === 0);
    for (const nodeId of some) {
      const what = `${document.typeOf(nodeId) ?? ''} ${String(document.get(nodeId, 'name'))}`;
      kinds.add(document.typeOf(nodeId) ?? '');
      await sandbox.ask({ type: 'export', nodeId, longSide: 64, keepText: true });
      expect(asFigmaSees(document.snapshot()) === before, `export of ${what}`).toBe(true);
      for (const kind of ['fill', 'new', 'restyled'] as const) {
        const placed = await placeOn(sandbox, aimAt(sandbox, kind, nodeId));
        await sandbox.ask({ type: 'restore', nodeIds: [placed.nodeId] });
        expect(JSON.parse(asFigmaSees(document.snapshot())), `${kind} of ${what}`).toEqual(
          JSON.parse(before),
        );
      }
    }
  }
  expect([...kinds]).toEqual(expect.arrayContaining(['FRAME', 'INSTANCE', 'COMPONENT', 'TEXT']));
  sandbox.close();
});
