import type { HostCallbacks } from '../../host/host-callbacks';
import type { Dropped } from '../../host/host';
import { withoutSrgb } from '../../host/without-srgb';
import { opened, view } from './editor';
import { showNotice } from './notices';
import { openWindow } from './open-window';
import { changeWindow, MINIMUM_WIDTH, pluginWindow } from './plugin-window';
import { service, srgbTold } from './preferences';
import { report } from './problems';
import { suggested } from './suggested';
import { settings } from './settings';

export interface PluginRun {
  toPlugin(message: unknown): void;
  drop(dropped: Dropped): void;
  ended(): void;
}

/** What the editor does when a plugin asks. */
export function hostCallbacks(run: PluginRun): HostCallbacks {
  return {
    showUI: (html, options) => openWindow(html, options, run),
    postToUi: (message) => pluginWindow.value?.channel.post(message),
    resizeUi: (width, height) =>
      changeWindow({ width: Math.max(MINIMUM_WIDTH, width), height: Math.max(0, height) }),
    repositionUi: (x, y) => changeWindow(canvasPoint(x, y)),
    setUiVisible: (visible) => changeWindow({ visible }),
    closeUi: () => {
      pluginWindow.value = null;
    },
    notify: showNotice,
    suggest: (answer) => {
      suggested.value = answer;
    },
    takeImage: (bytes) => (srgbTold.value ? bytes : withoutSrgb(bytes)),
    openExternal: (url) => void window.open(simulated(url), '_blank', 'noopener,noreferrer'),
    console: (level, text) => {
      if (level === 'warn' || level === 'error') report('code', text);
    },
    crashed: (error) => {
      report('code', error.message);
      run.ended();
    },
    closed: (message) => {
      run.ended();
      if (message !== null && message !== '') showNotice(farewell(message));
    },
    viewport: {
      get: () => {
        const { center, zoom, bounds } = view.value ?? NO_VIEW;
        return { center, zoom, bounds };
      },
      set: ({ center, zoom }) => {
        const now = view.value;
        now?.moveTo(center ?? now.center, zoom ?? now.zoom);
      },
      scrollAndZoomIntoView: (ids) => {
        view.value?.fit(ids.filter((id) => opened.value?.typeOf(id) != null));
      },
    },
  };
}

/** The page of consent belongs to the service, so the stand-in has its own. */
function simulated(url: string): string {
  const isConsent = service.value === 'simulated' && url.startsWith('https://openrouter.ai/auth?');
  return isConsent ? url.replace('https://openrouter.ai', settings().standIn) : url;
}

const NO_VIEW = { center: { x: 0, y: 0 }, zoom: 1, bounds: { x: 0, y: 0, width: 0, height: 0 } };

function canvasPoint(x: number, y: number): { x: number; y: number } {
  const now = view.value;
  if (now === null) return { x: 0, y: 0 };
  return { x: (x - now.bounds.x) * now.zoom, y: (y - now.bounds.y) * now.zoom };
}

/** What `closePlugin(message)` shows. */
function farewell(message: string) {
  return { message, timeout: 3000, error: false, button: null, gone: () => undefined };
}
