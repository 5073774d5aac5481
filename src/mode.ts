import { type Infer, oneOf } from './schema';

export const mode = oneOf(['illustrate', 'restyle']);
export type Mode = Infer<typeof mode>;
