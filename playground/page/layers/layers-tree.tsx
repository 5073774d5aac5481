import { useSignal, useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { select, toggle } from '../state/edit-document';
import { currentPage, opened, selection, shown } from '../state/editor';
import { LayerLine } from './layer-line';
import { ancestorsOf, layerRows } from './layer-rows';
import { treeStep } from './tree-step';
import { LINE, reveal, useLinesInView } from './use-lines-in-view';

/** All layers of the page; only the lines in view exist. */
export function LayersTree() {
  const list = useRef<HTMLDivElement>(null);
  const unfolded = useSignal<ReadonlySet<string>>(new Set());
  const active = useSignal<string | null>(null);
  const { first, last } = useLinesInView(list);

  // Selecting on the canvas shows the layer here.
  useSignalEffect(() => {
    const [chosen] = selection.value;
    const document = opened.value;
    if (document === null || chosen === undefined) return;
    unfolded.value = new Set([...unfolded.peek(), ...ancestorsOf(document, chosen)]);
    active.value = chosen;
  });

  const { document } = shown.value;
  const rows = document === null ? [] : layerRows(document, currentPage.value, unfolded.value);
  const activeIndex = rows.findIndex(({ id }) => id === active.value);
  useLayoutEffect(() => reveal(list.current, activeIndex), [activeIndex]);

  const fold = (id: string, open: boolean) => {
    const others = [...unfolded.value].filter((other) => other !== id);
    unfolded.value = new Set(open ? [...others, id] : others);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = treeStep(rows, active.value, event.key);
    if (step === null) return;
    event.preventDefault();
    if (step.do === 'fold') return fold(step.id, step.open);
    active.value = step.id;
    if (event.shiftKey) toggle(step.id);
    else select([step.id]);
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
        aria-labelledby="layers-title"
        aria-multiselectable="true"
        aria-activedescendant={activeIndex < 0 ? undefined : lineId(active.value)}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {document !== null && rows.length === 0 && <p class="quiet">Nothing on this page yet.</p>}
        <div class="layers-all" role="presentation" style={{ height: `${rows.length * LINE}px` }}>
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
                  onFold={(open) => fold(row.id, open)}
                />
              ))}
        </div>
      </div>
    </section>
  );
}

function lineId(layerId: string | null): string {
  return `layer-${layerId}`;
}
