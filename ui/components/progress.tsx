import { Component } from 'preact';
import { elapsedWords, isSlow, SLOW, stageWords, type Stage } from '../words/stage';

export interface ProgressProps {
  stage: Stage;
}

/** What is going on, and for how long. The stage is announced; the seconds are only seen. */
export function Progress({ stage }: ProgressProps) {
  const since = 'since' in stage ? stage.since : null;
  return (
    <p class="secondary numbers">
      <span role="status">{stageWords(stage)}</span>
      {since !== null && <Elapsed since={since} stage={stage} />}
    </p>
  );
}

interface ElapsedProps {
  since: number;
  stage: Stage;
}

class Elapsed extends Component<ElapsedProps> {
  #timer: ReturnType<typeof setInterval> | undefined;

  override componentDidMount(): void {
    this.#timer = setInterval(() => {
      this.forceUpdate();
    }, 1000);
  }

  override componentWillUnmount(): void {
    clearInterval(this.#timer);
  }

  override render() {
    const { since, stage } = this.props;
    const seconds = Math.max(0, performance.now() - since) / 1000;
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
}
