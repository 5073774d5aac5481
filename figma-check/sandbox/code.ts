import { answer } from '../check';
import { parseToSandbox, type ToPanel, type ToSandbox } from '../messages';
import type { Bench } from './bench';
import { SANDBOX_CHECKS } from './checks';
import { memory } from './checks/memory';
import { hearDrops } from './hear-drops';
import { openWorkspace } from './workspace';

type Heard = (message: ToSandbox) => void;

const waiting = new Map<ToSandbox['type'], Heard>();
let origin = 'none yet';

figma.showUI(panel(), { width: 420, height: 560, themeColors: true });
figma.ui.on('message', (raw: unknown, from: { origin: string }) => {
  const message = parseToSandbox(raw);
  if (message === null) return;
  origin = from.origin;
  const heard = waiting.get(message.type);
  waiting.delete(message.type);
  if (heard) heard(message);
});
void run();

/** With several ui files the panel is one of them. */
function panel(): string {
  const files = typeof __uiFiles__ === 'undefined' ? {} : __uiFiles__;
  return files['panel'] ?? __html__;
}

function tell(message: ToPanel): void {
  figma.ui.postMessage(message);
}

function hear<T extends ToSandbox['type']>(type: T): Promise<Extract<ToSandbox, { type: T }>> {
  const isWanted = (message: ToSandbox): message is Extract<ToSandbox, { type: T }> =>
    message.type === type;
  return new Promise((heard) => {
    waiting.set(type, (message) => {
      if (isWanted(message)) heard(message);
    });
  });
}

async function run(): Promise<void> {
  await hear('ready');
  const workspace = openWorkspace();
  figma.on('close', () => workspace.clear());
  const bench: Bench = {
    workspace,
    origin: () => origin,
    askPanel(message, wanted) {
      const answered = hear(wanted);
      tell(message);
      return answered;
    },
  };
  tell({ type: 'about', about: about() });
  try {
    for (const check of SANDBOX_CHECKS) tell({ type: 'row', row: await answer(check, bench) });
  } finally {
    workspace.clear();
  }
  const left = workspace.frame.removed ? 'nothing' : `“${workspace.frame.name}”: delete it by hand`;
  tell({ type: 'done', left });
  hearDrops((row) => tell({ type: 'row', row }));
  await hear('fill memory');
  tell({ type: 'row', row: await answer(memory, bench) });
}

function about(): string {
  const { apiVersion, editorType, mode } = figma;
  return `API ${apiVersion}, editor ${editorType}, mode ${mode}`;
}
