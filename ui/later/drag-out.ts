import { pluginDrop } from '../plugin-drop';

/** CSS pixels: small enough to see what it is dropped on. */
const GHOST_WIDTH = 96;

/** Whatever has `data-picture` can be dragged onto the canvas; a drop goes by its id alone. */
export function startDragging(): void {
  let isInside = true;
  addEventListener('dragstart', ({ target, dataTransfer }) => {
    const picture = pictureOf(target);
    if (!picture || !dataTransfer) return;
    isInside = true;
    // Of a kind that nothing else takes: text or an image would be pasted where it is dropped.
    dataTransfer.setData('application/x-limn', picture.id);
    dataTransfer.effectAllowed = 'copy';
    showGhost(picture.element, dataTransfer);
  });
  addEventListener('dragover', () => {
    isInside = true;
  });
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) isInside = false;
  });
  addEventListener('dragend', (event) => {
    const picture = pictureOf(event.target);
    if (picture && !isInside) pluginDrop(event, picture.id);
  });
}

function pictureOf(target: EventTarget | null): { id: string; element: HTMLElement } | null {
  const element = target instanceof HTMLElement ? target : null;
  const id = element?.dataset['picture'];
  return element && id !== undefined ? { id, element } : null;
}

/** The browser takes its likeness at the end of this turn, and only of what is in the page. */
function showGhost(element: HTMLElement, dataTransfer: DataTransfer): void {
  const image = element.querySelector('img');
  if (!image) return;
  const ghost = new Image();
  ghost.src = image.src;
  ghost.width = GHOST_WIDTH;
  ghost.style.cssText = 'position: fixed; left: -999px; border-radius: 4px';
  document.body.append(ghost);
  dataTransfer.setDragImage(ghost, GHOST_WIDTH / 2, GHOST_WIDTH / 2);
  setTimeout(() => ghost.remove());
}
