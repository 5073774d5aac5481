import { COUNTS } from '../../src/openrouter/picture-request';
import { STYLE_NAMES, STYLES, type Style } from '../../src/prompt/styles';
import { RATIOS, type Ratio } from '../../src/recipe';
import { Check } from '../components/check';
import { Row } from '../components/row';
import { Select } from '../components/select';
import { CONTROL } from '../screens/focus';
import type { SummaryProps } from '../screens/summary';
import { countWords } from '../words/count';
import { modelName } from '../words/model';
import { priceWords } from '../words/money';
import { STYLE } from '../words/style';

/** How pictures are made, one menu for each thing. */
export function DrawOptions(props: SummaryProps) {
  const { models, model, pictures, severalLayers, shape, style } = props;
  const chosen = models.find(({ id }) => id === model);
  // Its whole name, where the menu does not say it.
  const isNamed = chosen && (chosen.tier || (chosen.title ?? chosen.name) !== chosen.name);
  const layers = severalLayers ? 'As the layers' : 'As the layer';
  return (
    <>
      <Row label="Model" for={CONTROL.model}>
        <Select
          id={CONTROL.model}
          {...(isNamed && { describedBy: 'model-hint' })}
          options={models.filter(({ tier }) => tier).map(modelOption)}
          more={{
            label: 'More models',
            options: models.filter(({ tier }) => !tier).map(modelOption),
          }}
          value={model}
          onChange={props.onModel}
        />
        {isNamed && (
          <p class="secondary" id="model-hint">
            {chosen.title ?? chosen.name}
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
            {
              value: '',
              label: shape
                ? [layers, ...(shape.fits ? [shape.fits] : [])].join(', ')
                : 'As the frame',
            },
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
      <Check label="Match colours on arrival" {...props.match} />
      <p class="secondary">Snapped to the palette, free. The raw picture is kept.</p>
    </>
  );
}

function modelOption(one: SummaryProps['models'][number]) {
  const { id, price, usual, unavailable } = one;
  const time = usual > 0 ? ` · ~${usual} s` : '';
  const rest = unavailable ?? priceWords(price) + time;
  return {
    ...{ value: id, label: `${modelName(one)} · ${rest}`, disabled: unavailable !== null },
    title: one.title,
  };
}
