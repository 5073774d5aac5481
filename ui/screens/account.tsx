import { Button } from '../components/button';
import './account.css';

export interface AccountProps {
  /** The last characters of the saved key, all that is ever shown of it. */
  keyEnding: string;
  onChange: () => void;
  onForget: () => void;
}

export function Account({ keyEnding, onChange, onForget }: AccountProps) {
  return (
    <section class="line account" aria-label="Account">
      <p class="secondary">Key ends in {keyEnding}</p>
      <div class="links">
        <Button kind="link" onPress={onChange}>
          Change key
        </Button>
        <Button kind="link" onPress={onForget}>
          Forget key
        </Button>
      </div>
    </section>
  );
}
