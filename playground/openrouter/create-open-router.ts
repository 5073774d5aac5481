import type { OpenRouter, OpenRouterOptions } from './open-router';

export declare function createOpenRouter(options?: OpenRouterOptions): OpenRouter;
