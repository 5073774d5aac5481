import { computed, signal } from '@preact/signals';
import type { MenuCommand, Parameter } from '../../host/manifest';
import { commandsOf } from './commands';
import { closePlugin, manifest, queryPlugin, runCommand, running } from './run-plugin';
import { suggested } from './suggested';

/** A command whose parameters are entered, one after the other. */
interface Entering {
  readonly command: MenuCommand;
  readonly entered: Record<string, unknown>;
  readonly parameter: Parameter;
}

export const quickActions = signal<{ query: string; entering: Entering | null } | null>(null);

export interface Line {
  readonly name: string;
  /** What Enter does. */
  readonly choose: () => void;
  /** What Tab does, where there is something to enter. */
  readonly enter: (() => void) | null;
}

/** What can be chosen for what is typed. */
export const lines = computed((): readonly Line[] => {
  const box = quickActions.value;
  if (box === null || manifest.value === null) return [];
  const { entering, query } = box;
  if (entering === null) {
    return commandsOf(manifest.value)
      .filter(({ name }) => name.toLowerCase().includes(query.trim().toLowerCase()))
      .map(commandLine);
  }
  const { parameter } = entering;
  const list = suggested.value?.kind === 'suggestions' ? suggested.value.list : [];
  const own = parameter.allowFreeform && query !== '' ? [{ name: query, data: query }] : [];
  return [...list, ...own].map(({ name, data }) => ({
    name,
    choose: () => take(entering, data),
    enter: null,
  }));
});

export function openQuickActions(): void {
  quickActions.value = { query: '', entering: null };
}

/** Leaving in the middle of its parameters ends the plugin. */
export function leaveQuickActions(): void {
  if (quickActions.value?.entering) closePlugin();
  quickActions.value = null;
}

export function typeQuickly(query: string): void {
  const box = quickActions.value;
  if (box === null) return;
  quickActions.value = { ...box, query };
  if (box.entering !== null) ask(box.entering, query);
}

function commandLine(command: MenuCommand): Line {
  const { parameters: [first] = [], parameterOnly = true } = command;
  const enter = first ? () => void begin(command, first) : null;
  const run = () => {
    quickActions.value = null;
    void runCommand(command.command);
  };
  return { name: command.name, choose: enter !== null && parameterOnly ? enter : run, enter };
}

async function begin(command: MenuCommand, parameter: Parameter): Promise<void> {
  const entering = { command, parameter, entered: {} };
  suggested.value = null;
  quickActions.value = { query: '', entering };
  await queryPlugin(command.command);
  // What was typed while the plugin started is asked for as it is now.
  const box = quickActions.peek();
  if (box?.entering === entering) ask(entering, box.query);
}

function ask({ entered, parameter }: Entering, query: string): void {
  suggested.value = null;
  const { key, allowFreeform = false } = parameter;
  running.value?.type({ key, query, parameters: entered, allowFreeform });
}

function take({ command, entered, parameter }: Entering, value: unknown): void {
  const parameters = { ...entered, [parameter.key]: value };
  const next = command.parameters?.find(({ key }) => !(key in parameters));
  if (next) {
    const entering = { command, entered: parameters, parameter: next };
    quickActions.value = { query: '', entering };
    return ask(entering, '');
  }
  quickActions.value = null;
  running.value?.emit('run', { command: command.command, parameters });
}
