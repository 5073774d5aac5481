import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ArmedFaults } from './faults/armed-faults';
import { handle } from './handle';
import { Ledger } from './ledger';
import { RequestLog } from './log';
import type { OpenRouter, OpenRouterOptions } from './open-router';
import { PictureShelf } from './picture/picture-shelf';
import { resetWorld } from './reset-world';
import { Seeds } from './seeds';
import { DEFAULT_SETTINGS } from './settings';
import { SignInCodes } from './sign-in-codes';
import type { World } from './world';

/** A stand-in OpenRouter: the same routes, prices, refusals and habits, and no network. */
export function createOpenRouter(options: OpenRouterOptions = {}): OpenRouter {
  const { keys = {}, ...settings } = options;
  const world: World = {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    keys,
    codes: new SignInCodes(),
    faults: new ArmedFaults(),
    ledger: new Ledger(),
    log: new RequestLog(),
    seeds: new Seeds(),
    shelf: new PictureShelf(),
  };
  const server = createServer((request, response) => {
    handle(world, request, response).catch((error: unknown) => {
      // A fault of the stand-in itself must be loud, and must not look like one of the real service.
      const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(`${words}\n`);
      response.destroy();
    });
  });

  return {
    listen: (port = 0) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    settings: world.settings,
    faults: world.faults,
    ledger: world.ledger,
    log: world.log,
    issueCode: (challenge, method) => world.codes.issue(challenge, method),
    reset: () => resetWorld(world),
  };
}
