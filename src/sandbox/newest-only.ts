/** There is no AbortSignal here: slow work asks whether it is still wanted. */
export function newestOnly(): {
  /** Starts a request, which ends all before it. `outdated` may end it for another reason. */
  begin(outdated?: () => boolean): () => boolean;
} {
  let newest = 0;
  return {
    begin(outdated = () => false) {
      newest += 1;
      const own = newest;
      return () => own !== newest || outdated();
    },
  };
}
