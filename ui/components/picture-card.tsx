import { dollars } from '../words/money';
import { share } from '../words/share';
import { Button } from './button';
import { Name } from './name';
import './picture-card.css';
import { Status } from './status';

export interface PictureCardProps {
  /** A data URL; `null` while there is nothing to see, or never will be. */
  src: string | null;
  /** What was asked for: the picture's text alternative. */
  prompt: string;
  /** Pixels. */
  width: number;
  height: number;
  /** Name of the layer it is on; `null` when it is on none. */
  placedIn: string | null;
  /** USD as charged; `null` when the answer did not say. */
  cost: number | null;
  /** Share of the picture on the palette, 0–1; `null` until it is measured. */
  onPalette: number | null;
  notices: readonly string[];
  onShow?: (() => void) | null;
  onPlace?: (() => void) | null;
}

export function PictureCard(props: PictureCardProps) {
  const { placedIn, cost, onPalette, onShow, onPlace } = props;
  return (
    <article class="stack">
      {props.src !== null && (
        <div class="box picture-card-frame">
          <img
            class="picture-card-image"
            src={props.src}
            alt={props.prompt}
            width={props.width}
            height={props.height}
          />
        </div>
      )}
      <div class="line">
        <div class="numbers picture-card-text">
          <p class="one-line">
            {placedIn === null ? 'Not on the canvas' : 'Placed in '}
            {placedIn !== null && <Name>{placedIn}</Name>}
          </p>
          <p class="secondary">
            {cost === null ? 'Cost not reported' : dollars(cost)}
            {onPalette !== null && ` · On palette ${share(onPalette)}`}
          </p>
        </div>
        {onPlace && <Button onPress={onPlace}>Place</Button>}
        {onShow && <Button onPress={onShow}>Show</Button>}
      </div>
      {props.notices.map((notice) => (
        <Status key={notice} kind="notice" text={notice} />
      ))}
    </article>
  );
}
