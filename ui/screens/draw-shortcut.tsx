import { Hotkeys } from '../components/hotkeys';

/** Cmd or Ctrl with Enter, from anywhere in the panel. */
export function DrawShortcut({ onDraw }: { onDraw: (() => void) | null }) {
  return (
    <Hotkeys
      onKey={(event) => {
        if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || event.isComposing) return;
        event.preventDefault();
        if (!event.repeat) onDraw?.();
      }}
    />
  );
}
