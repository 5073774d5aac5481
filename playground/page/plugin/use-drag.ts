import type { HTMLAttributes } from 'preact';
import { useRef } from 'preact/hooks';

type Move = (dx: number, dy: number) => void;
type DragHandlers = Pick<
  HTMLAttributes<HTMLElement>,
  'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'
>;

/**
 * Follows the pointer from where it went down. A drag over the plugin's frame would lose the
 * pointer to it, hence the capture.
 */
export function useDrag(start: () => Move): DragHandlers {
  const drag = useRef<{ x: number; y: number; move: Move } | null>(null);
  const stop = () => {
    drag.current = null;
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      if (event.target instanceof Element && event.target.closest('button') !== null) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { x: event.clientX, y: event.clientY, move: start() };
    },
    onPointerMove: (event) => {
      const { current } = drag;
      current?.move(event.clientX - current.x, event.clientY - current.y);
    },
    onPointerUp: stop,
    onPointerCancel: stop,
  };
}
