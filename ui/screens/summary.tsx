import type { Tier } from '../../src/openrouter/models';
import { COUNTS } from '../../src/openrouter/picture-request';
import { Row } from '../components/row';
import { Select } from '../components/select';
import { TIER } from '../words/model';
import { priceWords, type Price } from '../words/money';
import { CONTROL } from './focus';
import './summary.css';

interface ModelChoice {
  readonly id: string;
  readonly tier: Tier;
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
}

const PICTURES = COUNTS.map((count) => ({
  value: String(count),
  label: count === 1 ? '1 picture' : `${count} pictures`,
}));

const ONE_EACH = [{ value: '1', label: '1 each' }];

export function Summary(props: SummaryProps) {
  const chosen = props.models.find(({ id }) => id === props.model);
  return (
    <Row label="Model" for={CONTROL.model}>
      <div class="summary">
        <Select
          id={CONTROL.model}
          describedBy="model-hint"
          options={props.models.map(({ id, tier, unavailable }) => ({
            value: id,
            label: unavailable === null ? TIER[tier] : `${TIER[tier]} (${unavailable})`,
            disabled: unavailable !== null,
          }))}
          value={props.model}
          onChange={props.onModel}
        />
        <Select
          label="Pictures"
          options={props.severalLayers ? ONE_EACH : PICTURES}
          value={String(props.pictures)}
          onChange={(value) => {
            props.onPictures(Number(value));
          }}
        />
      </div>
      <p class="secondary" id="model-hint">
        {chosen && `${chosen.name} · ${priceWords(chosen.price)} · ~${chosen.usual} s`}
      </p>
    </Row>
  );
}
