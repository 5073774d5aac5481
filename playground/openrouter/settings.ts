/** What the stand-in's behaviour depends on, changeable while it runs. */
export interface Settings {
  /** How long a picture seems to take, in milliseconds. */
  latencyMs: number;
  /** Pictures are drawn but not answered with until this is off again. */
  held: boolean;
  /** Draws exactly on the palette, with every swatch in it. */
  obedient: boolean;
  /** Leaves a trace of noise, which makes a file as heavy as a real one; without it drawing is fast. */
  grain: boolean;
  /** What gives a restyled picture its shape: the input image, or the asked ratio. */
  restyleShape: 'input' | 'ratio';
  /** Refuses a preflight altogether when it asks for a header that is not on the list. */
  strictPreflight: boolean;
  /** The body of a picture's answer comes in slices over so many milliseconds; 0: at once. */
  sliceMs: number;
  /** Lists models that came after the plugin. */
  newerModels: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  latencyMs: 1200,
  held: false,
  obedient: false,
  grain: true,
  restyleShape: 'input',
  strictPreflight: false,
  sliceMs: 0,
  newerModels: false,
};
