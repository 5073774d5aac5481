import { expect, test } from 'vitest';
import { createNodeEnvironment } from '../../playground/document/node-environment';
import { openSample } from '../../playground/document/open';
import { openSandbox } from './open-sandbox';
import { aimAt, placeOn } from './pictures.fixture';

test('of layers all over the sample, every way there and back leaves the document as it was', async () => {
  const document = await openSample(createNodeEnvironment());
  const sandbox = await openSandbox(document);
  const before = document.snapshot();
  const kinds = new Set<string>();
  for (const page of document.pageIds()) {
    document.currentPageId = page;
    const top = document.get(page, 'children') as string[];
    const some = document.descendants(page).filter((id, at) => top.includes(id) || at % 5 === 0);
    for (const nodeId of some) {
      const what = `${document.typeOf(nodeId) ?? ''} ${String(document.get(nodeId, 'name'))}`;
      kinds.add(document.typeOf(nodeId) ?? '');
      await sandbox.ask({ type: 'export', nodeId, longSide: 64, keepText: true });
      expect(document.snapshot(), `export of ${what}`).toEqual(before);
      for (const kind of ['fill', 'new', 'restyled'] as const) {
        const placed = await placeOn(sandbox, aimAt(sandbox, kind, nodeId));
        await sandbox.ask({ type: 'restore', nodeIds: [placed.nodeId] });
        expect(document.snapshot(), `${kind} of ${what}`).toEqual(before);
      }
    }
  }
  expect([...kinds]).toEqual(expect.arrayContaining(['FRAME', 'INSTANCE', 'COMPONENT', 'TEXT']));
  sandbox.close();
});
