import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../controls/icon';
import { IconButton } from '../controls/icon-button';
import { changeWindow, pluginWindow, type PluginWindow } from '../state/plugin-window';
import { closePlugin } from '../state/run-plugin';
import { useDrag } from './use-drag';
import './plugin-window.css';

export function PluginWindowView() {
  const shown = pluginWindow.value;
  return shown === null ? null : <OpenWindow key={shown.id} shown={shown} />;
}

function OpenWindow({ shown }: { shown: PluginWindow }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const { channel } = shown;
  // Later than at once, the frame may have said that it is ready, and nobody would have heard it.
  useLayoutEffect(
    () => (frame.current === null ? undefined : channel.attach(frame.current)),
    [channel],
  );
  const move = useDrag(() => {
    const { x, y } = shown;
    return (dx, dy) => changeWindow({ x: x + dx, y: Math.max(0, y + dy) });
  });
  return (
    <section
      class="plugin-window"
      aria-label={`Plugin: ${shown.title}`}
      hidden={!shown.visible}
      style={{ left: `${shown.x}px`, top: `${shown.y}px`, width: `${shown.width}px` }}
    >
      <header class="plugin-title" {...move}>
        <Icon name="component" />
        <h2>{shown.title}</h2>
        <IconButton icon="close" label="Close plugin" onPress={closePlugin} />
      </header>
      <iframe
        ref={frame}
        title={shown.title}
        src={`${channel.origin}/`}
        style={{ height: `${shown.height}px` }}
      />
    </section>
  );
}
