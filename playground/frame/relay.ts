import { carriedValue } from './carried-value';
import { PluginFrame } from './plugin-frame';
import type { FromFrame, ToFrame } from './messages';

/**
 * The outer frame: stands between the page and the plugin's document as Figma's own does, and
 * lets through only what Figma would carry.
 */
export function relay(inPluginScript: string): void {
  const plugin = new PluginFrame(inPluginScript, () => tell({ from: 'frame', type: 'loaded' }));
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source === window.parent) fromPage(plugin, event.data as ToFrame);
    else if (plugin.is(event.source)) fromPlugin(event.data);
  });
  tell({ from: 'frame', type: 'ready' });
}

function fromPage(plugin: PluginFrame, message: ToFrame): void {
  switch (message.type) {
    case 'show':
      return plugin.show(message);
    case 'close':
      return plugin.close();
    case 'theme':
      return plugin.post({ figmaTheme: message.theme }, []);
    case 'message': {
      const carried = carriedValue(message.message);
      if ('refusal' in carried) return refuse(carried.refusal);
      return plugin.post({ pluginMessage: carried.value }, carried.buffers);
    }
  }
}

function fromPlugin(data: unknown): void {
  if (typeof data !== 'object' || data === null) return;
  if ('pluginMessage' in data) {
    const carried = carriedValue(data.pluginMessage);
    if ('refusal' in carried) return refuse(carried.refusal);
    tell({ from: 'frame', type: 'message', message: carried.value }, carried.buffers);
  }
  if ('pluginDrop' in data) tell({ from: 'frame', type: 'drop', drop: data.pluginDrop });
  if ('from' in data && data.from === 'frame') tell(data as FromFrame);
}

function refuse(reason: string): void {
  tell({ from: 'frame', type: 'refused', reason });
}

function tell(message: FromFrame, transfer: Transferable[] = []): void {
  window.parent.postMessage(message, '*', transfer);
}
