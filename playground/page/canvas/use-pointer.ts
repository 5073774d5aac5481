import type { HTMLAttributes, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { select, toggle } from '../state/edit-document';
import { opened, view } from '../state/editor';
import { spaceHeld } from './keys';

type CanvasHandlers = HTMLAttributes<HTMLCanvasElement>;

/**
 * Click selects, shift-click adds, double click and Cmd/Ctrl-click reach into frames and groups;
 * space or the middle button pans; the wheel pans, with Cmd/Ctrl or a pinch it zooms.
 */
export function usePointer(canvas: RefObject<HTMLCanvasElement | null>): CanvasHandlers {
  const panning = useRef(false);
  const [grabbing, setGrabbing] = useState(false);

  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    // Preact would register it passive, and the browser would zoom the page.
    element.addEventListener('wheel', turnWheel, { passive: false });
    return () => element.removeEventListener('wheel', turnWheel);
  });

  const stop = () => {
    panning.current = false;
    setGrabbing(false);
  };

  return {
    class: grabbing ? 'grabbing' : spaceHeld.value ? 'grab' : '',
    onPointerDown: (event) => {
      event.currentTarget.focus({ preventScroll: true });
      if (event.button === 1 || (event.button === 0 && spaceHeld.value)) {
        panning.current = true;
        setGrabbing(true);
        event.currentTarget.setPointerCapture(event.pointerId);
        event.preventDefault();
        return;
      }
      if (event.button !== 0) return;
      const hit = hitAt(event, event.metaKey || event.ctrlKey);
      if (event.shiftKey) {
        if (hit !== null) toggle(hit);
      } else select(hit === null ? [] : [hit]);
    },
    onPointerMove: (event) => {
      if (panning.current) view.value?.pan(event.movementX, event.movementY);
      else view.value?.hover(hitAt(event, event.metaKey || event.ctrlKey));
    },
    onPointerUp: stop,
    onPointerCancel: stop,
    onPointerLeave: () => view.value?.hover(null),
    onDblClick: (event) => {
      const hit = hitAt(event, true);
      if (hit !== null) select([hit]);
    },
  };
}

function hitAt(event: MouseEvent, deep: boolean): string | null {
  const point = view.value?.toDocument(event.offsetX, event.offsetY);
  if (point === undefined) return null;
  return opened.value?.hitTest(point.x, point.y, deep) ?? null;
}

function turnWheel(event: WheelEvent): void {
  event.preventDefault();
  const at = { x: event.offsetX, y: event.offsetY };
  if (event.ctrlKey || event.metaKey) view.value?.zoomBy(Math.exp(-event.deltaY / 200), at);
  else view.value?.pan(-event.deltaX, -event.deltaY);
}
