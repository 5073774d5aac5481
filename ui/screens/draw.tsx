import { Button } from '../components/button';
import { Hotkeys } from '../components/hotkeys';
import { Progress } from '../components/progress';
import type { Stage } from '../words/stage';
import './draw.css';
import { CONTROL } from './focus';

export interface DrawProps {
  /** What the click does and costs. */
  label: string;
  /** The label is a question; a second press says yes, this says no. */
  onTakeBack: (() => void) | null;
  /** `null`: nothing is running. */
  stage: Stage | null;
  /** The exact picture that is or would be sent, as a data URL. */
  input: string | null;
  /** Draws it without sending it; `null` where none is sent. */
  onPreview: (() => void) | null;
  onDraw: () => void;
  onStop: () => void;
  /** Out of the way until it is there. */
  onCollapse: () => void;
}

export function Draw(props: DrawProps) {
  const { label, onTakeBack, stage, input, onPreview, onDraw, onStop, onCollapse } = props;
  return (
    <div class="stack stack-close">
      <Button
        kind="primary"
        large
        id={CONTROL.draw}
        shortcuts="Meta+Enter Control+Enter"
        busy={stage !== null}
        onPress={onDraw}
      >
        {label}
      </Button>
      {onTakeBack && (
        <p class="secondary" role="status">
          Press again to pay this much, Esc to take it back.
          <Hotkeys onKey={({ key }) => key === 'Escape' && onTakeBack()} />
        </p>
      )}
      {stage && (
        <div class="line">
          <Progress stage={stage} />
          <div class="links">
            <Button kind="link" onPress={onCollapse}>
              Collapse
            </Button>
            <Button kind="link" onPress={onStop}>
              Stop waiting
            </Button>
          </div>
        </div>
      )}
      {input !== null && (
        <figure class="line draw-input">
          <img src={input} alt="The layer as it is sent" />
          <figcaption class="secondary">This picture is sent.</figcaption>
        </figure>
      )}
      {!stage && input === null && onPreview && (
        <div class="links">
          <Button kind="link" onPress={onPreview}>
            Show what is sent
          </Button>
        </div>
      )}
    </div>
  );
}
