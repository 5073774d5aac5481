import { Button } from '../components/button';
import { Progress } from '../components/progress';
import type { Stage } from '../words/stage';
import { CONTROL } from './focus';

export interface DrawProps {
  /** What the click does and costs. */
  label: string;
  /** `null`: nothing is running. */
  stage: Stage | null;
  onDraw: () => void;
  onStop: () => void;
}

export function Draw({ label, stage, onDraw, onStop }: DrawProps) {
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
      {stage && (
        <div class="line">
          <Progress stage={stage} />
          <Button kind="link" onPress={onStop}>
            Stop waiting
          </Button>
        </div>
      )}
    </div>
  );
}
