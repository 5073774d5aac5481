/** The panel's own Preact, as its nodes are drawn there. In this room every import of it ends here. */
export const { Component, Fragment, h } = globalThis.limn.preact;
