import { Button } from './button';
import { Name } from './name';
import { Select, type SelectProps } from './select';
import './layer-line.css';

export interface LayerLineProps {
  /** Our words before the name. */
  words?: string;
  name: string | null;
  /** Selects the layer and brings it into view; `null` where there is no one layer. */
  onShow: (() => void) | null;
  /** What else could stand here. */
  menu: Pick<SelectProps<string>, 'label' | 'options' | 'more' | 'value' | 'onChange'> | null;
}

/** The menu's entry that changes nothing. */
const SHOW = 'show';

/** Which layer, in words, and behind an arrow what it could be instead. */
export function LayerLine({ words = '', name, onShow, menu }: LayerLineProps) {
  // With a menu the keyboard goes there to show it: one stop for each line.
  const shows = menu && onShow && { value: SHOW, label: `Show ${name ?? 'it'}` };
  return (
    <div class="layer-line">
      <p class="one-line">
        {words}
        {words && name !== null && ' '}
        {name !== null &&
          (onShow ? (
            <Button kind="name" title={`Show ${name}`} skipped={menu !== null} onPress={onShow}>
              <Name>{name}</Name>
            </Button>
          ) : (
            <Name>{name}</Name>
          ))}
      </p>
      {menu && (
        <Select
          {...menu}
          options={shows ? [...menu.options, shows] : menu.options}
          compact
          onChange={(value) => {
            if (value === SHOW) onShow?.();
            else menu.onChange(value);
          }}
        />
      )}
    </div>
  );
}
