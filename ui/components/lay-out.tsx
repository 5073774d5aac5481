import { Component } from 'preact';
import { Button } from './button';

export interface LayOutProps {
  onLayOut: () => Promise<boolean>;
}

type State = { at: 'offered' | 'busy' | 'done' | 'failed' };

const SAID = {
  offered: '',
  busy: '',
  done: 'All stand beside it. One undo takes them back.',
  failed: 'They could not all be laid out.',
} satisfies Record<State['at'], string>;

/** Everything that was drawn for a layer, side by side on the canvas. */
export class LayOut extends Component<LayOutProps, State> {
  override state: State = { at: 'offered' };

  override render({ onLayOut }: LayOutProps, { at }: State) {
    return (
      <div class="line">
        <p class="grow secondary" role="status">
          {SAID[at]}
        </p>
        <Button
          kind="link"
          busy={at === 'busy'}
          onPress={() => {
            this.setState({ at: 'busy' });
            void onLayOut().then((done) => this.setState({ at: done ? 'done' : 'failed' }));
          }}
        >
          Lay out on canvas
        </Button>
      </div>
    );
  }
}
