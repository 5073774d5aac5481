import { type Infer, oneOf } from './schema';

/** How the plugin was opened, from its menu. */
export const command = oneOf(['open', 'illustrate', 'restyle']);
export type Command = Infer<typeof command>;
