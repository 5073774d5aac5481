import { Component } from 'preact';
import { Hotkeys } from '../components/hotkeys';
import './swatch.css';

export interface SwatchProps {
  hex: string;
  /** Its name, and what there is to say of it. */
  words: readonly [title: string, rest: string];
  /** Share of the strip's width, 0–1; none for one that stands alone or is not used. */
  share: number;
  /** The edge its tooltip keeps to, so that it stays inside the panel. */
  side: 'start' | 'end';
  /** Dashed: not used. */
  off?: boolean;
  /** Of one that can be opened. */
  button?: {
    readonly open: boolean;
    /** Whether it is the one the Tab key reaches. */
    readonly stop: boolean;
    readonly onPress: () => void;
  };
}

/** One colour of the strip: its name, value and share in words, the colour itself, a tooltip. */
export class Swatch extends Component<SwatchProps> {
  override state = { tip: false };

  override render() {
    const { hex, words, share, side, off = false, button } = this.props;
    // An open one says it all below.
    const tip = this.state.tip && !button?.open;
    const [title, rest] = words;
    const inside = [
      <span key="color" class="swatch-color" style={{ '--color': hex }} />,
      <span key="tip" class={tip ? `swatch-tip swatch-tip-${side}` : 'unseen'}>
        <span class="strong">{title}</span> <span>{rest}</span>
      </span>,
    ];
    return (
      <li
        class={`swatch${share > 0 ? '' : ' swatch-narrow'}${off ? ' swatch-off' : ''}`}
        style={{ flexGrow: share * 100 }}
        onPointerEnter={() => {
          this.setState({ tip: true });
        }}
        onPointerLeave={() => {
          this.setState({ tip: false });
        }}
      >
        {tip && <Hotkeys onKey={({ key }) => key === 'Escape' && this.setState({ tip: false })} />}
        {button ? (
          <button
            type="button"
            class="swatch-button"
            aria-expanded={button.open}
            tabIndex={button.stop ? 0 : -1}
            onClick={button.onPress}
          >
            {inside}
          </button>
        ) : (
          inside
        )}
      </li>
    );
  }
}
