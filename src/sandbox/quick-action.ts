import type { ToSandbox } from '../messages';
import { restore } from './restore';

type Told<Type extends ToSandbox['type']> = Extract<ToSandbox, { type: Type }>;

/** Long enough to find the button. */
const UNDO_MS = 8_000;

/** The newest keystroke; the panel, which is not seen meanwhile, knows what to suggest. */
let typing: ParameterInputEvent | null = null;
/** Stands in for the panel while what was chosen is drawn; `null` while the panel is seen. */
let notice: NotificationHandler | null = null;

export function hearTyping(event: ParameterInputEvent): void {
  typing = event;
}

/** What comes for earlier words is too late: Figma would show it under the newer ones. */
export function suggest({ words, offers }: Told<'suggest'>): void {
  if (typing?.query === words) typing.result.setSuggestions(offers);
}

/** From now on it is drawn. */
export function stayUnseen(offer: string): void {
  typing = null;
  const button = { text: 'Show', action: appear };
  notice = figma.notify(`Drawing ${offer}`, { timeout: Infinity, button });
}

export function appear(): void {
  notice?.cancel();
  notice = null;
  figma.ui.show();
}

/** The one case in which Limn closes itself; a panel that is seen by now stays. */
export function finish({ said, nodeIds }: Told<'finish'>): void {
  if (!notice) return;
  notice.cancel();
  figma.notify(said, {
    timeout: UNDO_MS,
    button: { text: 'Undo', action: () => true },
    onDequeue: (reason) => void leave(reason === 'action_button_click' ? nodeIds : []),
  });
}

async function leave(nodeIds: string[]): Promise<void> {
  try {
    await restore({ nodeIds });
  } finally {
    figma.closePlugin();
  }
}
