import type { Edited, StripEdit } from '../../src/palette/edit-strip';
import { Button } from '../components/button';
import { Check } from '../components/check';
import { ColorsField } from './colors-field';
import { Select } from '../components/select';

export interface PaletteToolsProps {
  strip: Edited;
  /** How many of them are used. */
  used: number;
  onEdit: (edit: StripEdit) => Promise<string>;
  /** Takes the last edit back. */
  onUndo: (() => void) | null;
  saved: boolean;
  onSave: () => void;
  /** In words how much of each colour there is; told to the model or not. */
  words: string;
  told: boolean;
  onTell: (told: boolean) => void;
}

/** What can be done to all colours together. */
export function PaletteTools(props: PaletteToolsProps & { focused: boolean }) {
  const { focused, strip, used, onEdit, onUndo, words } = props;
  const { entries, more } = strip;
  const counts = entries.map((_, index) => ({
    value: String(index + 1),
    label: `Use ${index + 1}`,
  }));
  return (
    <>
      {(used > 0 || onUndo) && (
        <div class="line">
          {used > 0 && (
            <>
              <Select
                label="Colours used"
                options={counts}
                value={String(used)}
                onChange={(count) => {
                  void onEdit({ kind: 'use', count: Number(count) });
                }}
              />
              <Button kind="link" onPress={props.onSave}>
                {props.saved ? 'Forget palette' : 'Save palette'}
              </Button>
            </>
          )}
          {onUndo && (
            <Button kind="link" onPress={onUndo}>
              Undo
            </Button>
          )}
        </div>
      )}
      <ColorsField
        label="Add colours"
        focused={focused}
        placeholder={
          more.length > 0 ? `Search ${more.length} more, or #hex` : 'Add #hex, or several'
        }
        value=""
        known={more}
        onEnter={(text) => onEdit({ kind: 'add', text })}
      />
      {words && (
        <Check
          label={`Add “${words}” to the prompt`}
          checked={props.told}
          onChange={props.onTell}
        />
      )}
    </>
  );
}
