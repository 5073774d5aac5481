import { useEffect } from 'preact/hooks';

/** Cmd or Ctrl with Enter, from anywhere in the panel. */
export function useDrawShortcut(onDraw: (() => void) | null): void {
  useEffect(() => {
    const draw = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || event.isComposing) return;
      event.preventDefault();
      if (!event.repeat) onDraw?.();
    };
    addEventListener('keydown', draw);
    return () => {
      removeEventListener('keydown', draw);
    };
  }, [onDraw]);
}
