import { TopBar } from './bar/top-bar';
import { CanvasArea } from './canvas/canvas-area';
import { LeftPanel } from './layers/left-panel';
import { RightPanel } from './panel/right-panel';

export function App() {
  return (
    <div class="editor">
      <TopBar />
      <LeftPanel />
      <CanvasArea />
      <RightPanel />
    </div>
  );
}
