import type { Entry, StripEdit } from '../../src/palette/edit-strip';
import { Check } from '../components/check';
import { ColorsField } from './colors-field';
import { IconButton } from '../components/icon-button';

export interface SwatchEditorProps {
  entry: Entry;
  /** Its place in the strip. */
  index: number;
  onEdit: (edit: StripEdit) => Promise<string>;
}

/** One line under the strip for the swatch that is open: picker, value, in use or not, away. */
export function SwatchEditor({ entry, index, onEdit }: SwatchEditorProps) {
  const { hex } = entry.swatch;
  const recolor = (text: string) => onEdit({ kind: 'recolor', index, text });
  return (
    <div class="line">
      <input
        class="swatch-picker"
        type="color"
        aria-label="Pick a colour"
        value={hex}
        onChange={(event) => void recolor(event.currentTarget.value)}
      />
      <ColorsField label="Hex" value={hex} onEnter={recolor} />
      <Check label="Use" checked={entry.on} onChange={() => void onEdit({ kind: 'turn', index })} />
      <IconButton
        icon="minus"
        label="Remove colour"
        onPress={() => void onEdit({ kind: 'remove', index })}
      />
    </div>
  );
}
