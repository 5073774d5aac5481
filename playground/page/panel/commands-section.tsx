import { Icon } from '../controls/icon';
import { IconButton } from '../controls/icon-button';
import { Section } from '../controls/section';
import { commandsOf } from '../state/commands';
import { openQuickActions } from '../state/quick-actions';
import { manifest, reloadPlugin, runCommand } from '../state/run-plugin';

/** The plugin's menu, as in Plugins → Development. */
export function CommandsSection() {
  const plugin = manifest.value;
  if (plugin === null) return null;
  return (
    <Section
      title={plugin.name}
      aside={
        <>
          <IconButton
            icon="search"
            label="Quick actions"
            shortcut="⌘/"
            onPress={openQuickActions}
          />
          <IconButton icon="reload" label="Reload plugin" onPress={() => void reloadPlugin()} />
        </>
      }
    >
      <ul class="commands">
        {commandsOf(plugin).map(({ name, command }) => (
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
