import { Component } from 'preact';
import type { Swatch as SwatchData } from '../../src/recipe';
import { backgroundWords, swatchWords } from '../words/swatch';
import { Hotkeys } from './hotkeys';
import './swatch.css';

export interface SwatchProps {
  swatch: SwatchData;
  /** The edge its tooltip keeps to, so that it stays inside the panel. */
  side: 'start' | 'end';
  background?: boolean;
}

/** One colour of the strip: its name, value and share in words, the colour itself, a tooltip. */
export class Swatch extends Component<SwatchProps> {
  override state = { tip: false };

  override render() {
    const { swatch, side, background = false } = this.props;
    const { tip } = this.state;
    const [title, rest] = background ? backgroundWords(swatch) : swatchWords(swatch);
    return (
      <li
        class={`swatch${background ? ' swatch-background' : ''}`}
        style={{ flexGrow: background ? 0 : swatch.weight * 100 }}
        onPointerEnter={() => {
          this.setState({ tip: true });
        }}
        onPointerLeave={() => {
          this.setState({ tip: false });
        }}
      >
        {tip && <Hotkeys onKey={({ key }) => key === 'Escape' && this.setState({ tip: false })} />}
        <span class="swatch-color" style={{ backgroundColor: swatch.hex }} />
        <span class={tip ? `swatch-tip swatch-tip-${side}` : 'unseen'}>
          <span class="strong">{title}</span> <span>{rest}</span>
        </span>
      </li>
    );
  }
}
