import { useState } from 'preact/hooks';
import type { Swatch as SwatchData } from '../../src/recipe';
import { backgroundWords, swatchWords } from '../words/swatch';
import './swatch.css';
import { useKeydown } from './use-keydown';

export interface SwatchProps {
  swatch: SwatchData;
  /** The edge its tooltip keeps to, so that it stays inside the panel. */
  side: 'start' | 'end';
  background?: boolean;
}

/** One colour of the strip: its name, value and share in words, the colour itself, a tooltip. */
export function Swatch({ swatch, side, background = false }: SwatchProps) {
  const [tip, setTip] = useState(false);
  const dismiss = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') setTip(false);
  };
  useKeydown(tip ? dismiss : null);

  const [title, rest] = background ? backgroundWords(swatch) : swatchWords(swatch);
  return (
    <li
      class={`swatch${background ? ' swatch-background' : ''}`}
      style={{ flexGrow: background ? 0 : swatch.weight * 100 }}
      onPointerEnter={() => {
        setTip(true);
      }}
      onPointerLeave={() => {
        setTip(false);
      }}
    >
      <span class="swatch-color" style={{ backgroundColor: swatch.hex }} />
      <span class={tip ? `swatch-tip swatch-tip-${side}` : 'unseen'}>
        <span class="strong">{title}</span> <span>{rest}</span>
      </span>
    </li>
  );
}
