import { appearanceProperties } from './appearance';
import { componentProperties } from './component';
import { geometryProperties } from './geometry';
import { identityProperties } from './identity';
import { layoutProperties } from './layout';
import { pageProperties } from './page';
import { paintProperties } from './paints';
import { type Property, type Properties } from './property';
import { textProperties } from './text';

const PROPERTIES: Properties = {
  ...identityProperties,
  ...geometryProperties,
  ...appearanceProperties,
  ...paintProperties,
  ...layoutProperties,
  ...textProperties,
  ...pageProperties,
  ...componentProperties,
};

/** Undefined for what Figma has and the playground does not simulate. */
export function propertyNamed(name: string): Property | undefined {
  return Object.hasOwn(PROPERTIES, name) ? PROPERTIES[name] : undefined;
}

/** What a layer of an instance may have of its own. */
export const OVERRIDABLE: ReadonlySet<string> = new Set([
  ...['name', 'visible', 'locked', 'opacity', 'blendMode'],
  ...['fills', 'strokes', 'fillStyleId', 'strokeStyleId', 'strokeWeight', 'strokeAlign'],
  ...['cornerRadius', 'topLeftRadius', 'topRightRadius', 'bottomLeftRadius', 'bottomRightRadius'],
  ...['characters', 'fontSize', 'fontName', 'textAlignHorizontal', 'textAlignVertical'],
]);
