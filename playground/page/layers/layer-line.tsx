import type { FigmaDocument } from '../../document/figma-document';
import { Icon } from '../controls/icon';
import { select, toggle } from '../state/edit-document';
import { layerIcon } from './layer-icon';
import type { LayerRow } from './layer-rows';

interface LayerLineProps {
  id: string;
  document: FigmaDocument;
  row: LayerRow;
  /** CSS pixels from the top of the tree. */
  top: number;
  selected: boolean;
  onFold: (open: boolean) => void;
}

export function LayerLine({ id, document, row, top, selected, onFold }: LayerLineProps) {
  const type = document.typeOf(row.id) ?? '';
  const name = String(document.get(row.id, 'name'));
  const visible = document.get(row.id, 'visible') !== false;
  const component = type === 'COMPONENT' || type === 'COMPONENT_SET' || type === 'INSTANCE';
  const classes = ['layer', component && 'layer-component', !visible && 'layer-hidden'];
  return (
    // Keys are the tree's, which holds the focus and names this line as its active descendant.
    <div
      id={id}
      class={classes.filter(Boolean).join(' ')}
      role="treeitem"
      tabIndex={-1}
      aria-level={row.depth + 1}
      aria-selected={selected}
      aria-expanded={row.open ?? undefined}
      style={{ top: `${top}px`, paddingLeft: `${8 + row.depth * 16}px` }}
      onClick={(event) =>
        event.shiftKey || event.metaKey || event.ctrlKey ? toggle(row.id) : select([row.id])
      }
    >
      {row.open === null ? (
        <span class="layer-caret" />
      ) : (
        <button
          class={row.open ? 'layer-caret layer-caret-open' : 'layer-caret'}
          type="button"
          tabIndex={-1}
          aria-label={`${row.open ? 'Close' : 'Open'} ${name}`}
          onClick={(event) => {
            event.stopPropagation();
            onFold(row.open === false);
          }}
        >
          <Icon name="caret" />
        </button>
      )}
      <Icon name={layerIcon(document, row.id, type)} />
      <span class="ellipsis">{name}</span>
      {!visible && <Icon name="hidden" />}
      {document.get(row.id, 'locked') === true && <Icon name="lock" />}
    </div>
  );
}
