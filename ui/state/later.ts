import { signal } from '@preact/signals-core';
import * as preact from 'preact';
import { runScript } from '../browser/run-script';
import type { Later } from '../later/screens';

/** The screens that are not there at rest; `null` until their script has come. */
export const later = signal<Later | null>(null);

export function startLater(source: string): void {
  const { Component, Fragment, h } = preact;
  globalThis.limn = {
    preact: { Component, Fragment, h },
    show: (screens) => (later.value = screens),
  };
  runScript(source);
}
