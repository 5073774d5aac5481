import type { Theme } from './theme-style';

/** From the page to the outer frame. */
export type ToFrame =
  | {
      to: 'frame';
      type: 'show';
      /** What the plugin passed to `figma.showUI`. */
      html: string;
      /** `null`: the plugin did not ask for `themeColors`. */
      theme: Theme | null;
      rewrite: Rewrite | null;
    }
  | { to: 'frame'; type: 'close' }
  | { to: 'frame'; type: 'theme'; theme: Theme }
  | { to: 'frame'; type: 'message'; message: unknown };

/** The one address the stand-in answers for. `null`: the plugin talks to the real service. */
export interface Rewrite {
  from: string;
  to: string;
}

/** From the outer frame to the page. */
export type FromFrame =
  | { from: 'frame'; type: 'ready' }
  | { from: 'frame'; type: 'loaded' }
  | { from: 'frame'; type: 'message'; message: unknown }
  | { from: 'frame'; type: 'refused'; reason: string }
  | { from: 'frame'; type: 'drop'; drop: unknown }
  | FromPluginScript;

/** What the script in the plugin's document tells, relayed as it is. */
export type FromPluginScript =
  | { from: 'frame'; type: 'asked'; method: string; url: string }
  | { from: 'frame'; type: 'error'; text: string };
