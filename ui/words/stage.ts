/** Where a run is. `since` is on the clock of `performance.now()`, `usual` in seconds, 0 for nobody knows. */
export type Stage =
  | { at: 'reading' }
  | { at: 'sending' }
  | { at: 'drawing'; since: number; usual: number; pictures: number }
  /** The service has asked to come again in so many seconds. */
  | { at: 'countdown'; since: number; seconds: number }
  | { at: 'placing' };

export function stageWords(stage: Stage): string {
  switch (stage.at) {
    case 'reading':
      return 'Getting ready…';
    case 'sending':
      return 'Sending…';
    case 'drawing':
      return stage.pictures > 1 ? `Drawing ${stage.pictures} pictures` : 'Drawing';
    case 'countdown':
      return 'OpenRouter asks to wait';
    case 'placing':
      return 'Placing…';
  }
}

/** What follows the stage; empty where the time says nothing. */
export function elapsedWords(stage: Stage, seconds: number): string {
  if (stage.at === 'countdown') {
    return ` · sending again in ${Math.max(0, Math.ceil(stage.seconds - seconds))} s`;
  }
  if (stage.at !== 'drawing') return '';
  const elapsed = ` · ${Math.floor(seconds)} s`;
  return !stage.usual || isSlow(stage, seconds)
    ? elapsed
    : `${elapsed}, usually about ${stage.usual} s`;
}

export const SLOW = 'Slower than usual. Stopping does not save money.';

/** Twice the usual time has passed. */
export function isSlow(stage: Stage, seconds: number): boolean {
  return stage.at === 'drawing' && stage.usual > 0 && seconds > 2 * stage.usual;
}
