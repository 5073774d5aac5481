import { afterAll, beforeAll, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import type { ToSandbox } from '../../src/messages';
import { testDocument } from '../../playground/document/test-document';
import { memoryStorage } from '../../playground/host/plugin-storage';
import { openSandbox, type Sandbox } from './open-sandbox';

let sandbox: Sandbox;
const storage = memoryStorage();

beforeAll(async () => {
  sandbox = await openSandbox(await testDocument(() => undefined), storage);
});

afterAll(() => {
  sandbox.close();
});

const forget = { type: 'save-key', id: 1, key: null } satisfies ToSandbox;

test('a message from elsewhere than the panel changes nothing', async () => {
  expect(await sandbox.ask({ type: 'save-key', key: 'sk-or-v1-test' })).toMatchObject({
    type: 'saved',
  });
  for (const origin of ['https://evil.example', '']) {
    sandbox.host.postToPlugin({ ...forget, id: 99 }, origin);
    sandbox.host.postToPlugin({ type: 'ready', probe: new Uint8Array(4) }, origin);
  }
  sandbox.host.postToPlugin({ type: 'no-message-of-ours' }, 'null');
  // Whatever came of them has come when this is answered.
  expect(await sandbox.ask({ type: 'read', nodeId: null })).toBeDefined();
  expect(sandbox.news.filter(({ type }) => type === 'init').length).toBe(1);
  expect(await storage.get(manifest.id, 'key')).toBe('sk-or-v1-test');
});
