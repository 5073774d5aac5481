import type { FigmaType } from './node-types';

const words = (text: string) => text.trim().split(/\s+/);

const BASE = words('id name type parent removed isAsset');
const SCENE = words(`visible locked boundVariables explicitVariableModes resolvedVariableModes
  inferredVariables componentPropertyReferences stuckNodes attachedConnectors`);
const CHILDREN = words('children');
const POSITION = words(`x y width height relativeTransform absoluteTransform absoluteBoundingBox
  absoluteRenderBounds`);
const LAYOUT = words(`rotation layoutAlign layoutGrow layoutPositioning layoutSizingHorizontal
  layoutSizingVertical minWidth maxWidth minHeight maxHeight constrainProportions
  targetAspectRatio gridRowSpan gridColumnSpan gridRowAnchorIndex gridColumnAnchorIndex
  gridChildHorizontalAlign gridChildVerticalAlign`);
const BLEND = words('opacity blendMode isMask maskType effects effectStyleId');
const FILLS = words('fills fillStyleId');
const STROKES = words(`strokes strokeStyleId strokeWeight strokeAlign strokeJoin dashPattern
  strokeGeometry strokeCap strokeMiterLimit fillGeometry`);
const CORNERS = words('cornerRadius cornerSmoothing');
const FOUR_CORNERS = words('topLeftRadius topRightRadius bottomLeftRadius bottomRightRadius');
const FOUR_STROKES = words('strokeTopWeight strokeBottomWeight strokeLeftWeight strokeRightWeight');
const CONSTRAINTS = words('constraints');
const FRAME = words(`clipsContent layoutGrids gridStyleId guides expanded layoutMode layoutWrap
  paddingLeft paddingRight paddingTop paddingBottom primaryAxisSizingMode counterAxisSizingMode
  primaryAxisAlignItems counterAxisAlignItems counterAxisAlignContent itemSpacing
  counterAxisSpacing itemReverseZIndex strokesIncludedInLayout overflowDirection
  numberOfFixedChildren overlayPositionType overlayBackground overlayBackgroundInteraction
  gridRowCount gridColumnCount gridRowGap gridColumnGap gridRowSizes gridColumnSizes
  detachedInfo inferredAutoLayout annotations devStatus`);
const EXPORT = words('exportSettings');
const REACTIONS = words('reactions');
const TEXT = words(`characters fontSize fontName fontWeight textAlignHorizontal textAlignVertical
  textAutoResize textTruncation maxLines autoRename textStyleId hasMissingFont paragraphIndent
  paragraphSpacing listSpacing hangingPunctuation hangingList leadingTrim textCase textDecoration
  textDecorationStyle textDecorationOffset textDecorationThickness textDecorationColor
  textDecorationSkipInk letterSpacing lineHeight hyperlink openTypeFeatures`);
const PUBLISHED = words('description descriptionMarkdown documentationLinks remote key');
const COMPONENT = [...PUBLISHED, ...words('componentPropertyDefinitions variantProperties')];
const INSTANCE = words(`mainComponent scaleFactor componentProperties variantProperties overrides
  exposedInstances isExposedInstance`);
const PAGE = words(`children backgrounds selection selectedTextRange flowStartingPoints
  prototypeStartNode prototypeBackgrounds guides isPageDivider explicitVariableModes focusedNode
  focusedSlide`);
const DOCUMENT = words('children documentColorProfile');

const SHAPE = [
  ...SCENE,
  ...POSITION,
  ...LAYOUT,
  ...BLEND,
  ...FILLS,
  ...STROKES,
  ...CONSTRAINTS,
  ...EXPORT,
  ...REACTIONS,
  'annotations',
];
const FRAME_LIKE = [
  ...SHAPE,
  ...CHILDREN,
  ...CORNERS,
  ...FOUR_CORNERS,
  ...FOUR_STROKES,
  ...FRAME,
  'targetAspectRatio',
];

const LISTS: Record<FigmaType, readonly string[]> = {
  DOCUMENT,
  PAGE: [...PAGE, ...EXPORT],
  FRAME: FRAME_LIKE,
  COMPONENT: [...FRAME_LIKE, ...COMPONENT, 'instances'],
  COMPONENT_SET: [...FRAME_LIKE, ...COMPONENT, 'defaultVariant', 'variantGroupProperties'],
  INSTANCE: [...FRAME_LIKE, ...INSTANCE],
  RECTANGLE: [...SHAPE, ...CORNERS, ...FOUR_CORNERS, ...FOUR_STROKES],
  ELLIPSE: [...SHAPE, ...CORNERS, 'arcData'],
  POLYGON: [...SHAPE, ...CORNERS, 'pointCount'],
  STAR: [...SHAPE, ...CORNERS, 'pointCount', 'innerRadius'],
  LINE: SHAPE,
  VECTOR: [...SHAPE, ...CORNERS, ...words('vectorNetwork vectorPaths handleMirroring')],
  TEXT: [...SHAPE, ...TEXT],
  BOOLEAN_OPERATION: [...SHAPE, ...CHILDREN, ...CORNERS, 'booleanOperation', 'expanded'],
  GROUP: [
    ...SCENE,
    ...CHILDREN,
    ...POSITION,
    ...LAYOUT,
    ...BLEND,
    ...EXPORT,
    ...REACTIONS,
    'expanded',
    'annotations',
  ],
  SECTION: [
    ...SCENE,
    ...CHILDREN,
    ...POSITION,
    ...FILLS,
    ...words('strokes strokeStyleId strokeWeight strokeAlign strokeJoin dashPattern'),
    ...CORNERS,
    ...FOUR_CORNERS,
    ...FOUR_STROKES,
    ...EXPORT,
    ...words('sectionContentsHidden devStatus expanded constrainProportions'),
  ],
  CONNECTOR: [...SCENE, ...POSITION, ...BLEND, ...STROKES, ...EXPORT, 'text', 'cornerRadius'],
  SHAPE_WITH_TEXT: [...SCENE, ...POSITION, ...BLEND, ...FILLS, ...STROKES, ...EXPORT, 'text'],
};

const SETS = new Map(
  Object.entries(LISTS).map(([type, list]) => [type, new Set([...BASE, ...list])] as const),
);

/** Whether Figma's nodes of this type have the property, simulated here or not. */
export function hasProperty(type: FigmaType, property: string): boolean {
  return SETS.get(type)?.has(property) ?? false;
}
