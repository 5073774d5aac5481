import type { Tier } from '../../src/openrouter/models';
import { COUNTS } from '../../src/openrouter/picture-request';
import { STYLE_NAMES, STYLES, type Style } from '../../src/prompt/styles';
import { RATIOS, type Ratio } from '../../src/recipe';
import { Check, type CheckProps } from '../components/check';
import { Fold } from '../components/fold';
import { Row } from '../components/row';
import { Select } from '../components/select';
import { TIER } from '../words/model';
import { priceWords, type Price } from '../words/money';
import { STYLE } from '../words/style';
import { CONTROL } from './focus';

interface ModelChoice {
  readonly id: string;
  readonly tier: Tier | null;
  readonly name: string;
  readonly price: Price;
  /** Seconds a picture usually takes. */
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
  /** `null` where a copy of the frame's words cannot stand on the picture. */
  keepText: Omit<CheckProps, 'label'> | null;
}

/** One line that says how pictures are made, and opens to change it. */
export function Summary(props: SummaryProps) {
  const { models, model, pictures, severalLayers, shape, style } = props;
  const chosen = models.find(({ id }) => id === model);
  const ratio = shape && (shape.ratio ?? shape.fits);
  const layers = severalLayers ? 'as the layers' : 'as the layer';
  return (
    <Fold
      label={[
        chosen && nameOf(chosen),
        severalLayers ? '1 picture each' : countWords(pictures),
        ...(shape ? [ratio ?? layers] : []),
        STYLE[style].toLowerCase(),
      ].join(' · ')}
    >
      <Row label="Model" for={CONTROL.model}>
        <Select
          id={CONTROL.model}
          {...(chosen?.tier && { describedBy: 'model-hint' })}
          options={models.filter(({ tier }) => tier).map(modelOption)}
          more={{
            label: 'More models',
            options: models.filter(({ tier }) => !tier).map(modelOption),
          }}
          value={model}
          onChange={props.onModel}
        />
        {chosen?.tier && (
          <p class="secondary" id="model-hint">
            {chosen.name}
          </p>
        )}
      </Row>
      <Row label="Pictures" for="pictures">
        <Select
          id="pictures"
          options={
            severalLayers
              ? [{ value: '1', label: '1 for each layer' }]
              : COUNTS.map((count) => ({ value: String(count), label: countWords(count) }))
          }
          value={String(pictures)}
          disabled={severalLayers}
          onChange={(count) => {
            props.onPictures(Number(count));
          }}
        />
      </Row>
      <Row label="Shape" for="shape">
        <Select<Ratio | ''>
          id="shape"
          options={[
            { value: '', label: shape ? fitWords(layers, shape.fits) : 'As the frame' },
            ...RATIOS.map((value) => ({ value, label: value })),
          ]}
          value={shape?.ratio ?? ''}
          disabled={!shape}
          onChange={(to) => {
            props.onRatio(to || null);
          }}
        />
      </Row>
      <Row label="Style" for="style">
        <Select<Style>
          id="style"
          {...(STYLES[style] && { describedBy: 'style-hint' })}
          options={STYLE_NAMES.map((value) => ({ value, label: STYLE[value] }))}
          value={style}
          onChange={props.onStyle}
        />
        {STYLES[style] && (
          <p class="secondary" id="style-hint">
            Adds “{STYLES[style]}”
          </p>
        )}
      </Row>
      {props.keepText && <Check label="Keep text editable" {...props.keepText} />}
    </Fold>
  );
}

function nameOf({ tier, name }: ModelChoice): string {
  return tier ? TIER[tier] : name.replace('Recraft ', '');
}

function modelOption(one: ModelChoice) {
  const { id, price, usual, unavailable } = one;
  const rest = unavailable ?? `${priceWords(price)} · ~${usual} s`;
  return { value: id, label: `${nameOf(one)} · ${rest}`, disabled: unavailable !== null };
}

function countWords(count: number): string {
  return count === 1 ? '1 picture' : `${count} pictures`;
}

function fitWords(layers: string, fits: Ratio | null): string {
  const said = `A${layers.slice(1)}`;
  return fits === null ? said : `${said}, ${fits}`;
}
