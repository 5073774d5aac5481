import type { FigmaDocument } from '../../document/figma-document';
import type { Manifest } from '../../host/manifest';

export interface ShownButton {
  command: string;
  name: string;
  description: string;
}

/**
 * The relaunch buttons for a selection: what the manifest names and every selected layer carries;
 * with several layers only those made for it.
 */
export function relaunchButtons(
  document: Pick<FigmaDocument, 'relaunchData'>,
  manifest: Pick<Manifest, 'relaunchButtons'> | null,
  ids: readonly string[],
): ShownButton[] {
  const carried = ids.map((id) => document.relaunchData(id));
  const [first] = carried;
  if (first === undefined) return [];
  return (manifest?.relaunchButtons ?? [])
    .filter(({ command }) => carried.every((data) => command in data))
    .filter(({ multipleSelection }) => ids.length === 1 || multipleSelection === true)
    .map(({ command, name }) => ({
      command,
      name,
      description: ids.length === 1 ? (first[command] ?? '') : '',
    }));
}
