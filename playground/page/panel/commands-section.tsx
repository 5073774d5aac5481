import type { MenuItem } from '../../host/manifest';
import { Icon } from '../controls/icon';
import { IconButton } from '../controls/icon-button';
import { Section } from '../controls/section';
import { manifest, reloadPlugin, runCommand } from '../state/run-plugin';

/** The plugin's menu, as in Plugins → Development. */
export function CommandsSection() {
  const plugin = manifest.value;
  if (plugin === null) return null;
  const commands =
    plugin.menu === undefined ? [{ name: plugin.name, command: '' }] : flat(plugin.menu);
  return (
    <Section
      title={plugin.name}
      aside={<IconButton icon="reload" label="Reload plugin" onPress={() => void reloadPlugin()} />}
    >
      <ul class="commands">
        {commands.map(({ name, command }) => (
          <li key={command}>
            <button class="command" type="button" onClick={() => void runCommand(command)}>
              <Icon name="play" />
              {name}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function flat(items: MenuItem[]): { name: string; command: string }[] {
  return items.flatMap((item) => {
    if ('separator' in item) return [];
    return 'menu' in item ? flat(item.menu) : [item];
  });
}
