import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { select, toggle } from '../state/edit-document';
import { currentPage, opened, revision, selection } from '../state/editor';
import { LayerLine } from './layer-line';
import { ancestorsOf, layerRows, type LayerRow } from './layer-rows';

const LINE = 28;
/** Lines kept above and below what is in view. */
const SPARE = 8;

/** All layers of the page; only the lines in view exist. */
export function LayersTree() {
  const list = useRef<HTMLDivElement>(null);
  const unfolded = useSignal<ReadonlySet<string>>(new Set());
  const scroll = useSignal({ top: 0, height: 600 });
  const active = useSignal<string | null>(null);

  // Selecting on the canvas shows the layer here.
  useSignalEffect(() => {
    const [first] = selection.value;
    const document = opened.value;
    if (document === null || first === undefined) return;
    const needed = ancestorsOf(document, first).filter((id) => !unfolded.peek().has(id));
    if (needed.length > 0) unfolded.value = new Set([...unfolded.peek(), ...needed]);
    active.value = first;
    const index = layerRows(document, currentPage.peek(), unfolded.peek()).findIndex(
      (row) => row.id === first,
    );
    queueMicrotask(() => reveal(list.current, index));
  });

  void revision.value;
  const document = opened.value;
  const rows = document === null ? [] : layerRows(document, currentPage.value, unfolded.value);
  const first = Math.max(0, Math.floor(scroll.value.top / LINE) - SPARE);
  const last = Math.ceil((scroll.value.top + scroll.value.height) / LINE) + SPARE;

  const setOpen = (id: string, open: boolean) => {
    const next = new Set(unfolded.value);
    if (open) next.add(id);
    else next.delete(id);
    unfolded.value = next;
  };

  const walk = (row: LayerRow | undefined, extend: boolean) => {
    if (row === undefined) return;
    active.value = row.id;
    if (extend) toggle(row.id);
    else select([row.id]);
    reveal(list.current, rows.indexOf(row));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const index = rows.findIndex((row) => row.id === active.value);
    const row = rows[index];
    switch (event.key) {
      case 'ArrowDown':
        walk(rows[index + 1], event.shiftKey);
        break;
      case 'ArrowUp':
        walk(rows[Math.max(0, index - 1)], event.shiftKey);
        break;
      case 'Home':
        walk(rows[0], false);
        break;
      case 'End':
        walk(rows.at(-1), false);
        break;
      case 'ArrowRight':
        if (row?.open === false) setOpen(row.id, true);
        break;
      case 'ArrowLeft':
        if (row?.open === true) setOpen(row.id, false);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  return (
    <section class="section layers" aria-labelledby="layers-title">
      <header class="section-header">
        <h2 id="layers-title">Layers</h2>
      </header>
      <div
        ref={list}
        class="layers-scroll"
        role="tree"
        aria-label="Layers"
        aria-multiselectable="true"
        aria-activedescendant={active.value === null ? undefined : lineId(active.value)}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onScroll={({ currentTarget }) => {
          scroll.value = { top: currentTarget.scrollTop, height: currentTarget.clientHeight };
        }}
      >
        {document !== null && rows.length === 0 && <p class="quiet">Nothing on this page yet.</p>}
        <div
          role="presentation"
          style={{ height: `${rows.length * LINE}px`, position: 'relative' }}
        >
          {document !== null &&
            rows
              .slice(first, last)
              .map((row, index) => (
                <LayerLine
                  key={row.id}
                  id={lineId(row.id)}
                  document={document}
                  row={row}
                  top={(first + index) * LINE}
                  selected={selection.value.includes(row.id)}
                  onFold={(open) => setOpen(row.id, open)}
                />
              ))}
        </div>
      </div>
    </section>
  );
}

function lineId(layerId: string): string {
  return `layer-${layerId}`;
}

function reveal(list: HTMLElement | null, index: number): void {
  if (list === null || index < 0) return;
  const top = index * LINE;
  if (top < list.scrollTop || top + LINE > list.scrollTop + list.clientHeight) {
    list.scrollTop = top - list.clientHeight / 2;
  }
}
