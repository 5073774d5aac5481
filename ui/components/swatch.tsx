import { useEffect, useState } from 'preact/hooks';
import type { Swatch as SwatchData } from '../../src/recipe';
import { backgroundWords, swatchWords } from '../words/swatch';
import './swatch.css';

export interface SwatchProps {
  swatch: SwatchData;
  /** The edge its tooltip keeps to, so that it stays inside the panel. */
  side: 'start' | 'end';
  background?: boolean;
}

/** One colour of the strip: its name, value and share in words, the colour itself, a tooltip. */
export function Swatch({ swatch, side, background = false }: SwatchProps) {
  const [tip, setTip] = useState(false);
  useEffect(() => {
    if (!tip) return;
    const dismiss = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setTip(false);
    };
    addEventListener('keydown', dismiss);
    return () => {
      removeEventListener('keydown', dismiss);
    };
  }, [tip]);

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
