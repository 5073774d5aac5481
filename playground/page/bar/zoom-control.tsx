import { useEffect, useState } from 'preact/hooks';
import { IconButton } from '../controls/icon-button';
import { view } from '../state/editor';
import { zoomIn, zoomOut } from '../state/zoom';

export function ZoomControl() {
  const [percent, setPercent] = useState(100);
  const shown = view.value;
  useEffect(() => shown?.onRender(() => setPercent(Math.round(shown.zoom * 100))), [shown]);
  return (
    <span class="zoom">
      <IconButton icon="minus" label="Zoom out" shortcut="−" onPress={zoomOut} />
      <button
        class="zoom-percent"
        type="button"
        title="Zoom to fit  ⇧1"
        aria-label={`Zoom ${percent} %, press to fit the page`}
        onClick={() => shown?.fit([])}
      >
        {percent}%
      </button>
      <IconButton icon="plus" label="Zoom in" shortcut="+" onPress={zoomIn} />
    </span>
  );
}
