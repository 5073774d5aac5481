import { signal } from '@preact/signals';
import { redo, removeSelected, select, undo } from '../state/edit-document';
import { selection, view } from '../state/editor';
import { openQuickActions } from '../state/quick-actions';
import { zoomIn, zoomOut } from '../state/zoom';

/** While it is held, dragging pans. */
export const spaceHeld = signal(false);

/** The editor's shortcuts, wherever the focus is except in a field. Returns the way out. */
export function listenToKeys(area: HTMLElement | null): () => void {
  const down = (event: KeyboardEvent) => {
    if (inField(event.target)) return;
    if (press(event, area)) event.preventDefault();
  };
  const up = (event: KeyboardEvent) => {
    if (event.code === 'Space') spaceHeld.value = false;
  };
  window.addEventListener('keydown', down);
  window.addEventListener('keyup', up);
  return () => {
    window.removeEventListener('keydown', down);
    window.removeEventListener('keyup', up);
  };
}

function press(event: KeyboardEvent, area: HTMLElement | null): boolean {
  const command = event.metaKey || event.ctrlKey;
  if (command && event.code === 'KeyZ') return done(event.shiftKey ? redo : undo);
  if (command && event.code === 'KeyY') return done(redo);
  if (command && event.code === 'Slash') return done(openQuickActions);
  if (command && event.code === 'Digit0') return done(atFullSize);
  if (command || event.altKey) return false;
  if (event.shiftKey && event.code === 'Digit1') return done(() => view.value?.fit([]));
  if (event.shiftKey && event.code === 'Digit2')
    return done(() => view.value?.fit(selection.value));
  switch (event.key) {
    case 'Escape':
      return done(() => select([]));
    case 'Delete':
    case 'Backspace':
      return done(removeSelected);
    case '+':
      return done(zoomIn);
    case '-':
      return done(zoomOut);
    case ' ':
      // Elsewhere the space bar presses the focused button.
      if (
        !(area?.contains(document.activeElement) ?? false) &&
        document.activeElement !== document.body
      )
        return false;
      return done(() => {
        spaceHeld.value = true;
      });
    default:
      return false;
  }
}

function done(action: () => unknown): true {
  action();
  return true;
}

function atFullSize(): void {
  const now = view.value;
  now?.moveTo(now.center, 1);
}

function inField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}
