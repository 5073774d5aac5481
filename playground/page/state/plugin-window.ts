import { signal } from '@preact/signals';
import type { FrameChannel } from '../plugin/frame-channel';

/** The plugin's window. Sizes are of its content, in CSS pixels, without the title bar. */
export interface PluginWindow {
  id: number;
  title: string;
  visible: boolean;
  width: number;
  height: number;
  /** From the top left of the canvas, in CSS pixels. */
  x: number;
  y: number;
  channel: FrameChannel;
}

export const MINIMUM_WIDTH = 70;

export const pluginWindow = signal<PluginWindow | null>(null);

export function changeWindow(change: Partial<PluginWindow>): void {
  if (pluginWindow.value !== null) pluginWindow.value = { ...pluginWindow.value, ...change };
}
