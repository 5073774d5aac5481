import type { ComponentType } from 'preact';
import type { Tier } from '../../src/openrouter/models';
import type { Style } from '../../src/prompt/styles';
import type { Ratio } from '../../src/recipe';
import type { CheckProps } from '../components/check';
import { Fold } from '../components/fold';
import { countWords } from '../words/count';
import { modelName } from '../words/model';
import type { Price } from '../words/money';
import { STYLE } from '../words/style';

interface ModelChoice {
  readonly id: string;
  readonly tier: Tier | null;
  readonly name: string;
  readonly title?: string;
  readonly price: Price;
  /** Seconds a picture usually takes; 0 where nobody knows. */
  readonly usual: number;
  /** Why it cannot be chosen now, in two or three words; `null` when it can. */
  readonly unavailable: string | null;
}

export interface SummaryProps {
  models: readonly ModelChoice[];
  model: string;
  onModel: (id: string) => void;
  /** Of each layer. */
  pictures: number;
  /** Several layers get one each. */
  severalLayers: boolean;
  onPictures: (count: number) => void;
  /** As chosen, and what fits where nothing is; `null` for a restyle, which keeps its frame's. */
  shape: { ratio: Ratio | null; fits: Ratio | null } | null;
  onRatio: (ratio: Ratio | null) => void;
  style: Style;
  onStyle: (style: Style) => void;
  /** Of colours with the palette, on arrival. */
  match: Omit<CheckProps, 'label'>;
  /** `null` where a copy of the frame's words cannot stand on the picture. */
  keepText: Omit<CheckProps, 'label'> | null;
}

/** One line that says how pictures are made, and opens to change it. */
export function Summary({
  options: Options,
  ...props
}: SummaryProps & { options: ComponentType<SummaryProps> | undefined }) {
  const { models, model, pictures, severalLayers, shape, style } = props;
  const chosen = models.find(({ id }) => id === model);
  const ratio = shape && (shape.ratio ?? shape.fits);
  const layers = severalLayers ? 'as the layers' : 'as the layer';
  return (
    <Fold
      label={[
        chosen && modelName(chosen),
        severalLayers ? '1 picture each' : countWords(pictures),
        ...(shape ? [ratio ?? layers] : []),
        STYLE[style].toLowerCase(),
      ].join(' · ')}
    >
      {Options && <Options {...props} />}
    </Fold>
  );
}
