import type { RouteName } from '../recipe';
import { chatRoute } from './chat-route';
import { imagesRoute } from './images-route';
import type { Route } from './picture-request';

export const ORIGIN = 'https://openrouter.ai';

export const ROUTES: Record<RouteName, Route> = { chat: chatRoute, images: imagesRoute };
