import { dollars } from '../words/money';
import { Aside, type AsideProps } from './aside';
import { Button } from './button';
import { LayOut, type LayOutProps } from './lay-out';
import { Name } from './name';
import './picture-row.css';
import { Score, type ScoreProps } from './score';
import './segmented.css';
import { type AgainProps, RecallMenu, type RecallMenuProps } from './recall-menu';
import { SnapControls, type SnapControlsProps } from './snap-controls';
import { Status, type StatusProps } from './status';

export interface PictureChoice {
  id: string;
  /** A data URL; `null` while there is nothing to see, or never will be. */
  src: string | null;
  /** It cannot be shown on the canvas. */
  unusable: boolean;
}

export interface PictureRowProps {
  id: string;
  /** What takes these pictures. */
  name: string;
  /** What was asked for: the pictures' text alternative. */
  prompt: string;
  pictures: readonly PictureChoice[];
  /** What is on the canvas: a picture's id, `null` for what was there before. */
  shown: string | null;
  /** The picture that is looked at large: the shown one, or the only one. */
  large: { src: string | null; width: number; height: number } | null;
  /** Name of the layer it is on; `null` when it is on none. */
  placedIn: string | null;
  /** USD as charged; `null` when the answer did not say. */
  cost: number | null;
  /** `null` until it is measured, and without a palette. */
  score: ScoreProps | null;
  /** Of a picture that was snapped. */
  snap: SnapControlsProps | null;
  notices: readonly AsideProps[];
  /** Requests of this row that brought no picture. */
  problems: readonly StatusProps[];
  onChoose: (id: string | null) => void;
  /** Original is looked at as long as a key is held. */
  onPeek: (held: boolean) => void;
  onDiscard: (id: string) => void;
  /** `null` when what made the picture is not known. */
  onRecall: RecallMenuProps['onRecall'] | null;
  again: AgainProps | null;
  onShow: (() => void) | null;
  /** Puts all of them beside the layer, as one step; `false` when it could not. */
  onLayOut: LayOutProps['onLayOut'] | null;
  /** Takes its placing back on the canvas, as long as nothing was done since. */
  onUndo: (() => void) | null;
  /** The chosen picture is no longer on the canvas. */
  onPlaceAgain: (() => void) | null;
}

/**
 * All pictures for one target, one of them on the canvas: native radio buttons, but arrows only move
 * between them, since each choice is a step on the canvas.
 */
export function PictureRow(props: PictureRowProps) {
  const { pictures, large, placedIn, cost, onShow, onUndo, onPlaceAgain } = props;
  // Seen as it is, not as it might be.
  const drawn = pictures.find(({ src, unusable }) => src === large?.src && !unusable);
  const number = pictures.findIndex(({ id }) => id === props.shown) + 1;
  return (
    <article class="stack" aria-label={`Pictures for ${props.name}`}>
      {large?.src != null && (
        <div
          class="picture-row-frame"
          {...(drawn && {
            draggable: true,
            title: 'Drag it onto a layer or the canvas',
            'data-picture': drawn.id,
          })}
        >
          <img
            src={large.src}
            alt={props.prompt}
            width={large.width}
            height={large.height}
            draggable={false}
          />
        </div>
      )}
      {pictures.length === 0 && (
        <p class="one-line">
          {'No picture for '}
          <Name>{props.name}</Name>
        </p>
      )}
      {pictures.length > 0 && (
        <>
          <fieldset class="picture-row-choices">
            <legend class="unseen">On the canvas</legend>
            {[{ id: null, src: null, unusable: false }, ...pictures].map((one, index) => (
              <label
                key={one.id}
                class="segment"
                {...(one.src !== null &&
                  !one.unusable && { draggable: true, 'data-picture': one.id })}
              >
                <input
                  class="segment-radio"
                  type="radio"
                  name={props.id}
                  checked={one.id === props.shown}
                  disabled={one.unusable}
                  aria-label={index === 0 ? 'Original' : `Picture ${index}`}
                  onChange={() => {
                    props.onChoose(one.id);
                  }}
                  onKeyDown={(event) => {
                    const { key, repeat, currentTarget, metaKey, ctrlKey } = event;
                    const by = BESIDE[key];
                    if (by) {
                      event.preventDefault();
                      focusBeside(currentTarget, by);
                    } else if (repeat || metaKey || ctrlKey) return;
                    else if (key === 'Enter') props.onChoose(one.id);
                    else if (one.id === null) return;
                    else if (key === 'Delete' || key === 'Backspace') {
                      focusBeside(currentTarget, -1);
                      props.onDiscard(one.id);
                    } else if (key === ' ' && one.id === props.shown) props.onPeek(true);
                  }}
                  onKeyUp={({ key }) => {
                    if (key === ' ') props.onPeek(false);
                  }}
                  onBlur={() => {
                    props.onPeek(false);
                  }}
                />
                <span class="segment-label">
                  {pictures.length > 1 && one.src !== null && (
                    <img src={one.src} alt="" draggable={false} />
                  )}
                  {index === 0 ? 'Original' : index}
                </span>
              </label>
            ))}
          </fieldset>
          <div class="line">
            <div class="grow numbers">
              <div class="picture-row-where">
                <p class="one-line" role="status">
                  {number > 0 && <span class="unseen">Picture {number}: </span>}
                  {placedIn === null ? 'Not on canvas, for ' : 'Placed in '}
                  <Name>{placedIn ?? props.name}</Name>
                </p>
                {onUndo && (
                  <Button kind="link" onPress={onUndo}>
                    Undo
                  </Button>
                )}
              </div>
              <p class="secondary">{costWords(cost)}</p>
            </div>
            {onPlaceAgain && <Button onPress={onPlaceAgain}>Place again, free</Button>}
            {onShow && <Button onPress={onShow}>Show</Button>}
            {props.onRecall && <RecallMenu onRecall={props.onRecall} again={props.again} />}
          </div>
        </>
      )}
      {props.onLayOut && <LayOut onLayOut={props.onLayOut} />}
      {props.score && <Score {...props.score} />}
      {props.snap && <SnapControls {...props.snap} />}
      {props.notices.map((notice) => (
        <Aside key={notice.text} {...notice} />
      ))}
      {props.problems.map((problem, index) => (
        <Status key={index} {...problem} />
      ))}
    </article>
  );
}

const BESIDE: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

function focusBeside(radio: HTMLInputElement, by: 1 | -1): void {
  const all = radio.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input:enabled') ?? [];
  const radios = [...all];
  radios.at((radios.indexOf(radio) + by) % radios.length)?.focus();
}

function costWords(cost: number | null): string {
  if (cost === null) return 'Cost not reported';
  return cost > 0 ? dollars(cost) : 'Free';
}
