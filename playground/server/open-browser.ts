import { spawn } from 'node:child_process';

/** Opens the address in the user's browser when there is a screen to show it on. Never fails. */
export function openBrowser(address: string): void {
  const [command, ...before] = opener();
  if (command === undefined) return;
  const child = spawn(command, [...before, address], { stdio: 'ignore', detached: true });
  // Without an opener installed the printed address is enough.
  child.on('error', () => undefined);
  child.unref();
}

function opener(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['open'];
    case 'win32':
      return ['cmd', '/c', 'start', ''];
    default: {
      const screen = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
      return screen === undefined || screen === '' ? [] : ['xdg-open'];
    }
  }
}
