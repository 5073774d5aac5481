import { Button } from '../components/button';
import { Hotkeys } from '../components/hotkeys';
import { Name } from '../components/name';
import { Progress } from '../components/progress';
import { CONTROL } from '../screens/focus';
import type { Stage } from '../words/stage';

export interface StripProps {
  /** What takes the picture. */
  name: string;
  /** `null`: it has come, or will not. */
  stage: Stage | null;
  /** It did not come. */
  failed: boolean;
  onExpand: () => void;
}

/** What is left of the panel while a picture is drawn out of the way. */
export function Strip({ name, stage, failed, onExpand }: StripProps) {
  return (
    <main class="strip">
      <h1 class="unseen">Limn</h1>
      <div class="grow">
        <p class="one-line">
          <Name>{name}</Name>
          {!stage && <span role="status">{failed ? ' needs you' : ' is ready'}</span>}
        </p>
        {stage && <Progress stage={stage} />}
      </div>
      <Button id={CONTROL.draw} onPress={onExpand}>
        {stage ? 'Expand' : 'Show'}
      </Button>
      <Hotkeys onKey={({ key }) => key === 'Escape' && onExpand()} />
    </main>
  );
}
