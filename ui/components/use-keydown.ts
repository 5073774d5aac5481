import { useEffect } from 'preact/hooks';

/** Hears every key pressed in the panel; `null` hears none. */
export function useKeydown(onKey: ((event: KeyboardEvent) => void) | null): void {
  useEffect(() => {
    if (!onKey) return;
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, [onKey]);
}
