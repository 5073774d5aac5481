export type { LogEntry } from './log';
export type { OpenRouter, OpenRouterOptions } from './open-router';
export { createOpenRouter } from './create-open-router';
