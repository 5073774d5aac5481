import { answer, type Check, type Row } from '../check';
import { parseToPanel, type ToSandbox } from '../messages';
import { askByDragging } from './drag-out';
import { place, messageSource, theme } from './place-checks';
import { blobs, evaluation, policy, workers } from './policy-checks';
import { BY_HAND, reportText } from './report';

const CHECKS: readonly Check<null>[] = [
  messageSource,
  place,
  policy,
  evaluation,
  workers,
  blobs,
  theme,
];

const status = element('status', HTMLElement);
const report = element('report', HTMLTextAreaElement);
const copy = element('copy', HTMLButtonElement);
const memory = element('memory', HTMLButtonElement);
const rows: Row[] = [];
askByDragging(element('drag', HTMLElement), add);
let about = '';

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (typeof data !== 'object' || data === null || !('pluginMessage' in data)) return;
  const message = parseToPanel(data.pluginMessage);
  switch (message?.type) {
    case 'about':
      about = message.about;
      return show();
    case 'row':
      return add(message.row);
    case 'echo':
      return tell({ type: 'echo', bytes: message.bytes });
    case 'measure':
      return tell({ type: 'measured', width: innerWidth, height: innerHeight });
    case 'done':
      return void own.then(() => finish(message.left));
    case undefined:
  }
});
copy.addEventListener('click', () => {
  report.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- plugins are not allowed the other way
  const copied = document.execCommand('copy');
  status.textContent = copied ? 'Copied.' : 'Copying was refused: press Ctrl+C or ⌘C.';
});
memory.addEventListener('click', () => tell({ type: 'fill memory' }));
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') status.textContent = 'Esc reached the panel.';
});

const own = Promise.all(CHECKS.map(async (check) => add(await answer(check, null))));
tell({ type: 'ready' });

function tell(pluginMessage: ToSandbox): void {
  parent.postMessage({ pluginMessage }, '*');
}

function add(row: Row): void {
  rows.push(row);
  show();
}

function finish(left: string): void {
  rows.push(...BY_HAND);
  about += `; left behind: ${left}`;
  status.textContent = `Done: ${rows.length} answers. Left behind in the document: ${left}.`;
  memory.disabled = false;
  show();
}

function show(): void {
  report.value = reportText(about, rows);
}

function element<E extends HTMLElement>(id: string, type: abstract new () => E): E {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`The panel has no ${id}.`);
}
