import { resolve } from 'node:path';
import { buildProduct } from './server/build-product';
import { openBrowser } from './server/open-browser';
import { servePlayground } from './server/serve-playground';
import { startArguments, type StartArguments } from './server/start-arguments';

let args: StartArguments;
try {
  args = startArguments(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}

await buildProduct();
const { address } = await servePlayground({
  pluginFolder: resolve('.'),
  fig: args.fig === null ? null : resolve(args.fig),
  port: args.port,
  watch: true,
}).catch((error: unknown) => {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(
    taken
      ? `Port ${args.port} is taken: choose another with --port, or any free one with --port 0.`
      : error,
  );
  process.exit(1);
});
console.log(`Limn is at ${address} (simulated Figma, simulated OpenRouter; Ctrl+C ends it)`);
if (args.open) openBrowser(address);
