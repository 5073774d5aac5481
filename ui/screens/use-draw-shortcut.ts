import { useKeydown } from '../components/use-keydown';

/** Cmd or Ctrl with Enter, from anywhere in the panel. */
export function useDrawShortcut(onDraw: (() => void) | null): void {
  useKeydown((event) => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey) || event.isComposing) return;
    event.preventDefault();
    if (!event.repeat) onDraw?.();
  });
}
