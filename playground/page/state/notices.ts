import { signal } from '@preact/signals';
import type { Notice } from '../../host/host-callbacks';

export interface ShownNotice extends Notice {
  id: number;
}

/** What `figma.notify` shows at the foot of the canvas, oldest first. */
export const notices = signal<ShownNotice[]>([]);

let lastId = 0;

/** Returns what takes the notice away again. */
export function showNotice(notice: Notice): () => void {
  const id = (lastId += 1);
  const remove = () => {
    clearTimeout(timer);
    notices.value = notices.value.filter((shown) => shown.id !== id);
  };
  const timer = Number.isFinite(notice.timeout)
    ? setTimeout(() => {
        remove();
        notice.gone('timeout');
      }, notice.timeout)
    : undefined;
  notices.value = [...notices.value, { ...notice, id }];
  return remove;
}

export function dismissNotice(id: number): void {
  const notice = notices.value.find((shown) => shown.id === id);
  notices.value = notices.value.filter((shown) => shown.id !== id);
  notice?.gone('dismiss');
}
