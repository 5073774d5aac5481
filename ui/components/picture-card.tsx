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
    <article class="picture-card">
      <div class="picture-card-frame">
        {props.src !== null && (
          <img
            class="picture-card-image"
            src={props.src}
            alt={props.prompt}
            width={props.width}
            height={props.height}
          />
        )}
      </div>
      <div class="picture-card-line">
        <p class="picture-card-text">
          {placedIn === null ? (
            <span>Not on the canvas</span>
          ) : (
            <>
              <span class="picture-card-verb">Placed in </span>
              <Name>{placedIn}</Name>
            </>
          )}
          <span class="picture-card-rest secondary">
            {` · ${cost === null ? 'cost not reported' : dollars(cost)}`}
          </span>
        </p>
        {onPlace && <Button onPress={onPlace}>Place</Button>}
        {onShow && <Button onPress={onShow}>Show</Button>}
      </div>
      {onPalette !== null && <p class="picture-card-badge">On palette {share(onPalette)}</p>}
      {props.notices.map((notice) => (
        <Status key={notice} kind="notice" text={notice} />
      ))}
    </article>
  );
}
