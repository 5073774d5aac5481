import { Hotkeys } from '../components/hotkeys';

export interface ShortcutsProps {
  onDraw: (() => void) | null;
  onUndo: () => void;
}

/**
 * Cmd or Ctrl, from anywhere in the panel: with Enter it draws, with Z it takes back what was done on
 * the canvas. Text being typed and whoever has used the key already keep their own.
 */
export function Shortcuts({ onDraw, onUndo }: ShortcutsProps) {
  return (
    <Hotkeys
      onKey={(event) => {
        const { key, target, repeat } = event;
        if (!(event.metaKey || event.ctrlKey) || event.isComposing || event.defaultPrevented)
          return;
        if (key === 'Enter') {
          event.preventDefault();
          if (!repeat) onDraw?.();
        } else if (
          key === 'z' &&
          !(target as Element).matches('textarea, [type=text], [type=password]')
        ) {
          event.preventDefault();
          onUndo();
        }
      }}
    />
  );
}
