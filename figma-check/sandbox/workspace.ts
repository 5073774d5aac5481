/** A place of our own in the document, and the way to leave no trace of it. */
export interface Workspace {
  /** Where the check's layers go. */
  readonly frame: FrameNode;
  /** Takes the frame away and selects again what was selected. At once, so that it works in `close`. */
  clear(): void;
}

/** Out of the way of whatever stands on the page. */
const FAR = -100_000;

/** A frame on the current page: another page is more than some plans allow. */
export function openWorkspace(): Workspace {
  const page = figma.currentPage;
  const selected = [...page.selection];
  const frame = figma.createFrame();
  frame.name = 'Limn check (removed when it ends)';
  frame.x = FAR;
  frame.y = FAR;
  let open = true;
  return {
    frame,
    clear() {
      if (!open) return;
      open = false;
      if (!frame.removed) frame.remove();
      page.selection = selected.filter((layer) => !layer.removed);
    },
  };
}
