import type { LayerRow } from './layer-rows';

export type TreeStep = { do: 'go'; id: string } | { do: 'fold'; id: string; open: boolean };

/** What a key does in the tree, as the ARIA tree pattern has it; `null` for other keys and at the ends. */
export function treeStep(
  rows: readonly LayerRow[],
  activeId: string | null,
  key: string,
): TreeStep | null {
  const index = rows.findIndex(({ id }) => id === activeId);
  const active = rows[index];
  switch (key) {
    case 'ArrowDown':
      return go(rows[index + 1]);
    case 'ArrowUp':
      return go(rows[index - 1]);
    case 'Home':
      return go(rows[0]);
    case 'End':
      return go(rows.at(-1));
    case 'ArrowRight':
      if (active?.open === false) return { do: 'fold', id: active.id, open: true };
      return active?.open === true ? go(rows[index + 1]) : null;
    case 'ArrowLeft':
      if (active?.open === true) return { do: 'fold', id: active.id, open: false };
      return go(
        rows.slice(0, Math.max(0, index)).findLast(({ depth }) => depth < (active?.depth ?? 0)),
      );
    default:
      return null;
  }
}

function go(row: LayerRow | undefined): TreeStep | null {
  return row === undefined ? null : { do: 'go', id: row.id };
}
