/** How a reply travels. Byte counts are of the body. */
export type Delivery =
  | { how: 'whole' }
  /** The headers wait. */
  | { how: 'late'; ms: number }
  /** The headers come at once, the body in slices over this time. */
  | { how: 'dripping'; ms: number }
  /** The body stops at this byte, and the connection stays open. */
  | { how: 'stalled'; at: number | null }
  /** The connection breaks at this byte. `null`: in the middle. */
  | { how: 'cut'; at: number | null }
  /** The body ends at this byte as if that were all of it. */
  | { how: 'short'; at: number | null }
  /** The connection breaks before any answer. */
  | { how: 'reset' }
  /** The connection stays open, and nothing comes. */
  | { how: 'silent' };
