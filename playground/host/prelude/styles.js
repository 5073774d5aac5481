import { call, callLater } from './border.js';
import { reviveAs } from './codec.js';
import { createFacade } from './facade.js';
import { notSimulated } from './not-simulated.js';

/** @type {Map<string, object>} */
const styles = new Map();

/** @param {string} id @param {string} object */
function styleFor(id, object) {
  const known = styles.get(id);
  if (known) return known;
  const style = createFacade(
    { noun: 'style', object, id },
    {
      methods: {},
      read: (self, member) => call('style.get', self.id, member),
      write(_, member) {
        throw notSimulated(`style.${member} =`);
      },
    },
  );
  styles.set(id, style);
  return style;
}

reviveAs('style', styleFor);

export const styleMembers = {
  /** @param {unknown} id */
  getStyleByIdAsync: (id) => callLater('figma.getStyleByIdAsync', id),
  getLocalPaintStylesAsync: () => callLater('figma.getLocalPaintStylesAsync'),
};
