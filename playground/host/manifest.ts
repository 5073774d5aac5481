/** A `manifest.json` that passed `checkManifest`, as far as the playground reads it. */
export interface Manifest {
  name: string;
  /** Given by Figma. Without one, private plugin data throws. */
  id?: string;
  api: string;
  main: string;
  ui?: string | Record<string, string>;
  editorType: string[];
  documentAccess?: 'dynamic-page';
  networkAccess?: NetworkAccess;
  menu?: MenuItem[];
  relaunchButtons?: RelaunchButton[];
}

export interface NetworkAccess {
  allowedDomains: string[];
  /** Apply only while the plugin runs from a local manifest. */
  devAllowedDomains?: string[];
  reasoning?: string;
}

export type MenuItem = MenuCommand | { separator: true } | { name: string; menu: MenuItem[] };

export interface MenuCommand {
  name: string;
  command: string;
  /** Asked for in the quick actions, one after the other. */
  parameters?: Parameter[];
  /** `false`: it runs without them, too. */
  parameterOnly?: boolean;
}

export interface Parameter {
  name: string;
  key: string;
  description?: string;
  /** Takes what is typed, not only what the plugin suggests. */
  allowFreeform?: boolean;
  optional?: boolean;
}

export interface RelaunchButton {
  command: string;
  name: string;
  multipleSelection?: boolean;
}
