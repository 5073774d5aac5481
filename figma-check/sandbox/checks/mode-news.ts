import { withLayer, type SandboxCheck } from '../bench';

/** Figma tells of changes some turns after they were made. */
const LATE_MS = 1_500;

export const modeNews: SandboxCheck = {
  asks: 'Does nodechange tell that a layer has another variable mode?',
  how: 'A rectangle whose fill is bound to a variable, in a frame that is given the other mode of two. A free plan has one mode only.',
  async run(bench) {
    const collection = figma.variables.createVariableCollection('Limn check');
    try {
      const color = figma.variables.createVariable('color', collection, 'COLOR');
      const other = collection.addMode('other');
      color.setValueForMode(other, { r: 1, g: 0, b: 0 });
      return await withLayer(bench, figma.createFrame(), async (frame) => {
        const box = figma.createRectangle();
        frame.appendChild(box);
        const paint: SolidPaint = { type: 'SOLID', color: { r: 0, g: 0, b: 0 } };
        box.fills = [figma.variables.setBoundVariableForPaint(paint, 'color', color)];
        await late();
        const told: string[] = [];
        const listen = ({ nodeChanges }: NodeChangeEvent) => {
          for (const change of nodeChanges) {
            const who = change.id === frame.id ? 'frame' : change.id === box.id ? 'child' : 'else';
            const what = change.type === 'PROPERTY_CHANGE' ? change.properties.join() : change.type;
            told.push(`${who}: ${what}`);
          }
        };
        const page = figma.currentPage;
        page.on('nodechange', listen);
        frame.setExplicitVariableModeForCollection(collection, other);
        await late();
        page.off('nodechange', listen);
        return told.length > 0 ? told.join('; ') : 'nothing is told';
      });
    } finally {
      collection.remove();
    }
  },
};

function late(): Promise<void> {
  return new Promise((next) => setTimeout(next, LATE_MS));
}
