import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Height of a line, in CSS pixels. */
export const LINE = 28;
/** Lines kept above and below what is in view. */
const SPARE = 8;

/** Which lines of a scrolling list have to exist: from `first`, before `last`. */
export function useLinesInView(list: RefObject<HTMLElement | null>): {
  first: number;
  last: number;
} {
  const [view, setView] = useState({ top: 0, height: 0 });
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look);
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [list]);
  return {
    first: Math.max(0, Math.floor(view.top / LINE) - SPARE),
    last: Math.ceil((view.top + view.height) / LINE) + SPARE,
  };
}

/** Scrolls a line into the middle when it is out of view. */
export function reveal(list: HTMLElement | null, index: number): void {
  if (list === null || index < 0) return;
  const top = index * LINE;
  if (top < list.scrollTop || top + LINE > list.scrollTop + list.clientHeight) {
    list.scrollTop = top - list.clientHeight / 2;
  }
}
