import type { Manifest, MenuCommand, MenuItem } from '../../host/manifest';

/** A plugin's commands as its menu lists them; one of its own name where it has no menu. */
export function commandsOf({ name, menu }: Manifest): MenuCommand[] {
  return menu === undefined ? [{ name, command: '' }] : flat(menu);
}

function flat(items: MenuItem[]): MenuCommand[] {
  return items.flatMap((item) => {
    if ('separator' in item) return [];
    return 'menu' in item ? flat(item.menu) : [item];
  });
}
