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
  menu: Pick<SelectProps<string>, 'label' | 'options' | 'value' | 'onChange'> | null;
}

/** Which layer, in words, and behind an arrow what it could be instead. */
export function LayerLine({ words = '', name, onShow, menu }: LayerLineProps) {
  return (
    <div class="layer-line">
      <p class="one-line">
        {words}
        {words && name !== null && ' '}
        {name !== null &&
          (onShow ? (
            <Button kind="name" title={`Show ${name}`} onPress={onShow}>
              <Name>{name}</Name>
            </Button>
          ) : (
            <Name>{name}</Name>
          ))}
      </p>
      {menu && <Select {...menu} compact />}
    </div>
  );
}
