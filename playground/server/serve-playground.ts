import { createOpenRouter, type OpenRouter, type OpenRouterOptions } from '../openrouter';
import { buildPage } from './build-page';
import { framePage } from './frame-page';
import { listen } from './listen';
import { watchPlugin } from './plugin-files';
import { ReloadStream } from './reload-stream';
import { serveFrame } from './serve-frame';
import { servePage } from './serve-page';
import { staticFolder } from './static-folder';
import { webFonts } from './web-fonts';

export interface PlaygroundOptions {
  /** Folder with `manifest.json` and the built files it names. */
  pluginFolder: string;
  /** Path of a `.fig` to open first; `null`: the sample. */
  fig: string | null;
  /** Port of the page; 0 takes any free one. */
  port: number;
  /** Tells the open pages when the plugin was built again. */
  watch: boolean;
  openrouter?: OpenRouterOptions;
  /** Without: the plugin's window may have no `blob:` images and no workers. */
  blob?: boolean;
}

export interface Playground {
  address: string;
  /** Origin of the stand-in service. */
  standIn: string;
  openrouter: OpenRouter;
  close(): Promise<void>;
}

/** Two origins, as in Figma, and the stand-in service on a third. */
export async function servePlayground(options: PlaygroundOptions): Promise<Playground> {
  const { pluginFolder, fig, port, blob = true } = options;
  const [files, html, fonts] = await Promise.all([
    buildPage().then(staticFolder),
    framePage(),
    webFonts(),
  ]);
  const openrouter = createOpenRouter(options.openrouter);
  const standIn = await openrouter.listen();
  const frame = await listen(0, serveFrame({ html, fonts, pluginFolder, standIn, blob }));
  const reloads = new ReloadStream();
  const page = await listen(
    port,
    servePage({ files, pluginFolder, fig, frameOrigin: frame.origin, standIn, reloads }),
  );
  const unwatch = options.watch ? watchPlugin(pluginFolder, () => reloads.tell()) : () => undefined;
  return {
    address: page.origin,
    standIn,
    openrouter,
    close: async () => {
      unwatch();
      await Promise.all([page.close(), frame.close(), openrouter.close()]);
    },
  };
}
