import { apiObject } from './api-object.js';
import { call } from './border.js';

export const viewport = apiObject('figma.viewport', 'ViewportAPI', {
  get center() {
    return call('figma.viewport.get', 'center');
  },
  set center(value) {
    call('figma.viewport.center', value);
  },
  get zoom() {
    return call('figma.viewport.get', 'zoom');
  },
  set zoom(value) {
    call('figma.viewport.zoom', value);
  },
  get bounds() {
    return call('figma.viewport.get', 'bounds');
  },
  /** @param {unknown} nodes */
  scrollAndZoomIntoView: (nodes) => call('figma.viewport.scrollAndZoomIntoView', nodes),
});
