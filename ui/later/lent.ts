/** The panel's own state. In this room every import of it ends here. */
export const LENT = globalThis.limn.lent;
