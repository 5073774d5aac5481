import { IconButton } from '../controls/icon-button';
import { redo, undo } from '../state/edit-document';
import { opened } from '../state/editor';
import { openTheSample } from '../state/open-document';
import { theme } from '../state/preferences';
import { OpenFileButton } from './open-file-button';
import { ProfileChoice } from './profile-choice';
import { ServiceSwitch } from './service-switch';
import { SimulationNote } from './simulation-note';
import { ZoomControl } from './zoom-control';
import './top-bar.css';

export function TopBar() {
  return (
    <header class="top-bar">
      <div class="top-bar-side">
        <h1 class="file-name">{opened.value?.name ?? 'Opening…'}</h1>
        <OpenFileButton />
        <button class="button" type="button" onClick={() => void openTheSample()}>
          Sample
        </button>
        <span class="divider" />
        <IconButton icon="undo" label="Undo" shortcut="⌘Z" onPress={undo} />
        <IconButton icon="redo" label="Redo" shortcut="⇧⌘Z" onPress={redo} />
      </div>
      <SimulationNote />
      <div class="top-bar-side top-bar-end">
        <ServiceSwitch />
        <ProfileChoice />
        <span class="divider" />
        <ZoomControl />
        <IconButton
          icon={theme.value === 'light' ? 'moon' : 'sun'}
          label={theme.value === 'light' ? 'Dark theme' : 'Light theme'}
          onPress={() => {
            theme.value = theme.value === 'light' ? 'dark' : 'light';
          }}
        />
      </div>
    </header>
  );
}
