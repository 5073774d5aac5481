import { signal } from '@preact/signals-core';
import * as preact from 'preact';
import { invariant } from '../../src/invariant';
import { runScript } from '../browser/run-script';
import type { Later } from '../later/screens';

/** The screens that are not there at rest; `null` until their script has come. */
export const later = signal<Later | null>(null);

export function startLater(source: string, lent: typeof globalThis.limn.lent): void {
  globalThis.limn = {
    // One by one: the whole of Preact is more than the panel has.
    preact: { Component: preact.Component, Fragment: preact.Fragment, h: preact.h },
    lent,
    show: (screens) => (later.value = screens),
  };
  runScript(source);
}

/** What is said when something ended badly, which nothing does before the script has come. */
export function said(): Later['words'] {
  invariant(later.value, 'the later screens come before anything can end badly');
  return later.value.words;
}
