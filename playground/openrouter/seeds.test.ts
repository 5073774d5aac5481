import { expect, test } from 'vitest';
import { IMAGES, imagesBody, running } from './testing';

test('a run repeats: the same bodies in the same order give the same pictures', async () => {
  await using openRouter = await running({ obedient: true });
  const run = async () => {
    openRouter.reset();
    for (const prompt of ['a boat', 'a boat', 'a hill']) {
      await openRouter.post(IMAGES, imagesBody({ prompt }));
    }
    return openRouter.ledger.charges.map(({ sha256 }) => sha256[0]);
  };
  const first = await run();
  expect(new Set(first).size).toBe(3);
  expect(await run()).toEqual(first);
});
