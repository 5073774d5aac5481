import type { UiOptions } from '../../host/host-callbacks';
import { SERVICE } from '../../server/page-settings';
import { FrameChannel } from '../plugin/frame-channel';
import type { PluginRun } from './host-callbacks';
import { onCanvas } from './on-canvas';
import { pluginWindow } from './plugin-window';
import { service, theme } from './preferences';
import { report } from './problems';
import { asked } from './requests';
import { settings } from './settings';

let lastId = 0;

/** Opens the plugin's window where it was last, or at the right of the canvas. */
export function openWindow(html: string, options: UiOptions, run: PluginRun): void {
  const { frameOrigin, standIn } = settings();
  const channel = new FrameChannel(frameOrigin, {
    message: (message) => {
      try {
        run.toPlugin(message);
      } catch (error) {
        report('message', String(error));
      }
    },
    drop: (drop) => {
      try {
        const dropped = onCanvas(drop);
        if (dropped) run.drop(dropped);
      } catch (error) {
        report('message', String(error));
      }
    },
    asked: (request) => {
      asked.value = [...asked.value, request];
    },
    refused: (reason) => report('message', reason),
    error: (text) => report('window', text),
    loaded: () => undefined,
  });
  const simulated = service.value === 'simulated';
  channel.show(
    html,
    options.themeColors ? theme.value : null,
    simulated ? { from: SERVICE, to: standIn } : null,
  );
  pluginWindow.value = {
    id: (lastId += 1),
    title: options.title,
    visible: options.visible,
    width: options.width,
    height: options.height,
    ...place(options),
    channel,
  };
}

function place({ width }: UiOptions): { x: number; y: number } {
  const canvas = document.querySelector('.canvas')?.getBoundingClientRect();
  return { x: Math.max(12, (canvas?.width ?? 0) - width - 24), y: 24 };
}
