import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { focusOn } from './focus';

/** When what had the focus is gone from the panel, the main button takes it, never the page. */
export function useKeptFocus(): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof Element) last.current = target;
    };
    addEventListener('focusin', remember);
    return () => {
      removeEventListener('focusin', remember);
    };
  }, []);
  useLayoutEffect(() => {
    if (last.current?.isConnected !== false || document.activeElement !== document.body) return;
    last.current = null;
    focusOn('draw');
  });
}
