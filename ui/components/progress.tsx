import { useEffect, useState } from 'preact/hooks';
import { elapsedWords, isSlow, SLOW, stageWords, type Stage } from '../words/stage';

export interface ProgressProps {
  stage: Stage;
}

/** What is going on, and for how long. The stage is announced; the seconds are only seen. */
export function Progress({ stage }: ProgressProps) {
  const since = stage.at === 'drawing' ? stage.since : null;
  return (
    <p class="secondary numbers">
      <span role="status">{stageWords(stage)}</span>
      {since !== null && <Elapsed key={since} {...{ since }} stage={stage} />}
    </p>
  );
}

function Elapsed({ since, stage }: { since: number; stage: Stage }) {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(performance.now());
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  const seconds = Math.max(0, now - since) / 1000;
  return (
    <>
      <span aria-hidden="true">{elapsedWords(stage, seconds)}</span>
      <span role="status">
        {isSlow(stage, seconds) && (
          <>
            <br />
            {SLOW}
          </>
        )}
      </span>
    </>
  );
}
