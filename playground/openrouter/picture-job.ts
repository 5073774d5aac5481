import type { RecraftModel } from './models';
import type { Ratio } from './picture-size';
import type { RouteName } from './routes/route-name';

/** 0–255 each. */
export type Rgb = readonly [number, number, number];

export interface InputImage {
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** What a request asks for, whichever route it came by. */
export interface PictureJob {
  route: RouteName;
  model: RecraftModel;
  prompt: string;
  count: number;
  ratio: Ratio;
  /** Wanted colours, most important first. */
  colors: readonly Rgb[];
  background: Rgb | null;
  input: InputImage | null;
  /** 0 keeps the input, 1 hardly does; without meaning when there is no input. */
  strength: number;
  /** An event stream was asked for. */
  stream: boolean;
}
