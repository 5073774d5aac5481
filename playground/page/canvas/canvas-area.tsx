import { useEffect, useRef } from 'preact/hooks';
import { createCanvasView } from '../../document/canvas-view';
import { PluginWindowView } from '../plugin/plugin-window-view';
import { opened, selection, view } from '../state/editor';
import { report } from '../state/problems';
import { Complaint } from './complaint';
import { listenToKeys } from './keys';
import { Notices } from './notices';
import { QuickActionsBox } from './quick-actions-box';
import { usePointer } from './use-pointer';
import './canvas-area.css';

export function CanvasArea() {
  const area = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const document = opened.value;

  useEffect(() => {
    if (canvas.current === null || document === null) return undefined;
    let gone = false;
    createCanvasView(canvas.current, document).then(
      (created) => {
        if (gone) return created.dispose();
        created.fit([]);
        view.value = created;
      },
      (error: unknown) => report('code', `The canvas could not be drawn: ${String(error)}`),
    );
    return () => {
      gone = true;
      view.value?.dispose();
      view.value = null;
    };
  }, [document]);

  useEffect(() => listenToKeys(area.current), []);
  const pointer = usePointer(canvas);

  return (
    <main class="canvas" ref={area}>
      <canvas
        key={documentKey(document)}
        ref={canvas}
        tabIndex={0}
        aria-label={`Canvas, ${selection.value.length} selected`}
        {...pointer}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => event.preventDefault()}
      />
      <Complaint />
      <PluginWindowView />
      <Notices />
      <QuickActionsBox />
    </main>
  );
}

const keys = new WeakMap<object, number>();
let lastKey = 0;

/** A canvas element serves one view: its drawing surface cannot be handed to the next. */
function documentKey(document: object | null): number {
  if (document === null) return 0;
  const known = keys.get(document);
  if (known !== undefined) return known;
  keys.set(document, (lastKey += 1));
  return lastKey;
}
