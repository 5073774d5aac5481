import { Button } from '../components/button';

export interface KeptProps {
  /** How many, where and how large. */
  text: string;
  /** `null` once they are all in the panel. */
  onShow: (() => void) | null;
  onDiscard: () => void;
}

/** Pictures that are paid for and on no layer yet. */
export function Kept({ text, onShow, onDiscard }: KeptProps) {
  return (
    <section class="line" aria-label="Kept pictures">
      <p class="secondary numbers">{text}</p>
      <div class="links">
        {onShow && (
          <Button kind="link" onPress={onShow}>
            Show
          </Button>
        )}
        <Button kind="link" onPress={onDiscard}>
          Discard
        </Button>
      </div>
    </section>
  );
}
