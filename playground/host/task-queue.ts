export interface TaskQueue {
  /** Runs the task in a later turn, in order. */
  add(task: () => void): void;
  dispose(): void;
}

/** Turns without the 4 ms that browsers add to nested timers. */
export function createTaskQueue(): TaskQueue {
  let tasks: (() => void)[] = [];
  const turn = () => {
    const due = tasks;
    tasks = [];
    for (const task of due) task();
  };
  const { request, stop } = createTurns(turn);
  return {
    add(task) {
      tasks.push(task);
      if (tasks.length === 1) request();
    },
    dispose() {
      tasks = [];
      stop();
    },
  };
}

function createTurns(turn: () => void): { request: () => void; stop: () => void } {
  // In Node an open message port would keep the process alive.
  if (typeof setImmediate === 'function') {
    return { request: () => void setImmediate(turn), stop: () => undefined };
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = turn;
  return { request: () => port2.postMessage(null), stop: () => port1.close() };
}
