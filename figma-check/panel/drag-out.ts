import type { Row } from '../check';

/** What the panel itself hears of a drag that ends outside it; what Figma makes of it comes apart. */
export function askByDragging(source: HTMLElement, add: (row: Row) => void): void {
  const heard: string[] = [];
  const note = ({ type, relatedTarget }: DragEvent) => {
    heard.push(`${type}${relatedTarget === null ? ' to nothing' : ''}`);
  };
  source.addEventListener('dragstart', ({ dataTransfer }) => {
    heard.length = 0;
    dataTransfer?.setData('application/x-limn', 'a picture');
  });
  window.addEventListener('dragleave', note);
  window.addEventListener('drop', note);
  source.addEventListener('dragend', (event) => {
    const { clientX, clientY, dataTransfer, view } = event;
    add({
      asks: 'What does the panel hear at the end of a drag?',
      how: 'dragleave, drop and dragend, as they came.',
      answer: [
        ...heard,
        `dragend at ${clientX}, ${clientY} of ${innerWidth} × ${innerHeight}`,
        `dropEffect ${dataTransfer?.dropEffect ?? 'none'}, frames in its view: ${view?.length ?? '-'}`,
      ].join('\n'),
    });
    parent.postMessage({ pluginDrop: { clientX, clientY, dropMetadata: 'a picture' } }, '*');
  });
}
