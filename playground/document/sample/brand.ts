import type { Fill, SceneGraph } from '@open-pencil/scene-graph';

/** The colours of Saltmarsh, the house by the sea the sample document sells. */
export const BRAND = {
  teal: '#0f4c4a',
  sand: '#f4e9d8',
  coral: '#ff6b57',
  ink: '#16211f',
  mist: '#dfe9e6',
  paper: '#fdf9f2',
  moss: '#5b7a71',
} as const;

export type BrandColor = keyof typeof BRAND;

const STYLE_IDS: Record<BrandColor, string> = {
  teal: '2:1',
  sand: '2:2',
  coral: '2:3',
  ink: '2:4',
  mist: '2:5',
  paper: '2:6',
  moss: '2:7',
};

const THEME = '3:1';
export const LIGHT = '3:2';
export const DARK = '3:3';

/** Variables of the theme: id, light, dark. */
const TOKENS = {
  'surface/page': ['3:4', BRAND.paper, BRAND.ink],
  'surface/raised': ['3:5', '#ffffff', '#1f302d'],
  'text/primary': ['3:6', BRAND.ink, BRAND.sand],
  'text/muted': ['3:7', '#5e6f6b', '#9db4ae'],
  'accent/strong': ['3:8', BRAND.coral, '#ff8a74'],
} as const;

export type Token = keyof typeof TOKENS;

export const themeMode = (mode: string) => ({ [THEME]: mode });

export function solid(hex: string, opacity = 1): Fill {
  return { type: 'SOLID', color: rgba(hex), opacity, visible: true, blendMode: 'NORMAL' };
}

/** A fill that is linked to one of the brand's colour styles. */
export function brand(color: BrandColor) {
  return { fills: [solid(BRAND[color])], fillStyleId: STYLE_IDS[color] };
}

/** A fill whose colour is a variable; the colour itself is the one in this mode. */
export function token(name: Token, mode: string) {
  const [id, light, dark] = TOKENS[name];
  return {
    fills: [solid(mode === DARK ? dark : light)],
    boundVariables: { 'fills/0/color': id },
  };
}

/** Figma's transform of a gradient that runs straight down. */
const DOWN = { m00: 0, m01: 1, m02: 0, m10: -1, m11: 0, m12: 1 };

export function gradient(
  type: 'GRADIENT_LINEAR' | 'GRADIENT_RADIAL',
  stops: readonly (readonly [number, string, number?])[],
): Fill {
  return {
    ...solid(BRAND.ink),
    type,
    gradientTransform:
      type === 'GRADIENT_LINEAR' ? DOWN : { m00: 1, m01: 0, m02: 0, m10: 0, m11: 1, m12: 0 },
    gradientStops: stops.map(([position, hex, alpha = 1]) => ({
      position,
      color: { ...rgba(hex), a: alpha },
    })),
  };
}

/** Styles and variables live on a page of their own that nobody sees. */
export function addBrand(graph: SceneGraph): void {
  const internal = graph.createNode('CANVAS', graph.rootId, {
    name: 'Internal Only Canvas',
    internalOnly: true,
  });
  for (const [name, hex] of Object.entries(BRAND) as [BrandColor, string][]) {
    const style = graph.createNode('ROUNDED_RECTANGLE', internal.id, {
      name: `Brand/${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`,
      fills: [solid(hex)],
      sharedStyleType: 'FILL',
      internalOnly: true,
    });
    style.source.id = STYLE_IDS[name];
  }
  graph.addCollection({
    id: THEME,
    name: 'Theme',
    modes: [
      { modeId: LIGHT, name: 'Light' },
      { modeId: DARK, name: 'Dark' },
    ],
    defaultModeId: LIGHT,
    variableIds: [],
  });
  for (const [name, [id, light, dark]] of Object.entries(TOKENS))
    graph.addVariable({
      ...{ id, name, type: 'COLOR', collectionId: THEME, description: '' },
      hiddenFromPublishing: false,
      valuesByMode: { [LIGHT]: rgba(light), [DARK]: rgba(dark) },
    });
}

export function rgba(hex: string) {
  const channel = (at: number) => parseInt(hex.slice(at, at + 2), 16) / 255;
  return { r: channel(1), g: channel(3), b: channel(5), a: 1 };
}
