/** The two ways to a picture. */
export type RouteName = 'chat' | 'images';
