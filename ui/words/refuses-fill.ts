import type { RefusesFill } from '../../src/layer';

/** Why a layer does not take the picture as its own fill. */
export const REFUSES_FILL: Readonly<Record<RefusesFill, string>> = {
  text: 'Text cannot hold a picture.',
  group: 'A group has no fill of its own.',
  line: 'A line has no area to fill.',
  slice: 'A slice has no fill.',
  connector: 'A connector has no area to fill.',
  section: 'A section is left as it is.',
  'component-set': 'A component set is left as it is.',
  other: 'This layer has no fill.',
  locked: 'This layer is locked.',
  hidden: 'This layer is hidden.',
  'zero-size': 'This layer has no area.',
};
