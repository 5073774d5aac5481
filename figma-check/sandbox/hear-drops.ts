import type { Row } from '../check';

/** What Figma tells of each drop of the panel’s. */
export function hearDrops(add: (row: Row) => void): void {
  figma.on('drop', ({ node, x, y, absoluteX, absoluteY, items, files, dropMetadata }) => {
    add({
      asks: 'What does Figma tell of a drop: which layer, where, and what was given along?',
      how: "figma.on('drop'), after a drag out of the panel.",
      answer: [
        `${node.type} “${node.name}”, ${x}, ${y} in it, ${absoluteX}, ${absoluteY} on the page`,
        `${items.length} items, ${files.length} files, dropMetadata ${JSON.stringify(dropMetadata)}`,
      ].join('\n'),
    });
    return false;
  });
}
