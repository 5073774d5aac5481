import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AttemptState } from '../../src/attempt/attempt';
import type { HostFailure, Target } from '../../src/messages';
import {
  type Charge,
  refusal,
  type RefusalKind,
  type UnusableWhy,
} from '../../src/openrouter/refusals';
import { Status, type StatusProps } from '../components/status';
import { KeyForm } from '../later/key-form';
import { LATER } from '../later/screens';
import { KEY_PROBLEM } from '../words/key-problem';
import { OBSTACLE, type Obstacle } from '../words/obstacle';
import { account, type KeyProblem } from './account';
import { bareCard, type Card, cards, newPicture, type PictureState } from './cards';
import { draft } from './draft';
import { later } from './later';
import { NOTHING } from './palette';
import { tell } from './problem';
import { DEFAULTS } from './settings';
import { shownRows } from './shown-rows';
import { copying, shownStatus } from './shown-status';

const box = { x: 0, y: 0, width: 100, height: 100 };
const target: Target = { kind: 'new', nodeId: null, pageId: '0:1', name: 'Hero', box };
const { recipe, request } = draft(DEFAULTS, 'a lighthouse', NOTHING, '1:1', null);

beforeEach(() => {
  later.value = LATER;
});
afterEach(() => {
  cleanup();
  cards.value = [];
  tell(null);
});

function showCard(state: AttemptState, part: Partial<Card> = {}): void {
  cards.value = [bareCard({ target, recipe, request, price: 0.035, state, ...part })];
}

function showPicture(state: PictureState): StatusProps | undefined {
  showCard({ at: 'placed' }, { pictures: [newPicture('0', new Blob(['x']), state)] });
  return shownRows.value.rows[0]?.problems[0];
}

const HOST = {
  ...{ 'layer-gone': 1, 'not-renderable': 1, 'image-refused': 1 },
  ...{ 'storage-failed': 1, failed: 1 },
} satisfies Partial<Record<HostFailure, 1>>;
const UNUSABLE = { svg: 1, 'too-big': 1, broken: 1, 'https-url': 1 } satisfies Record<
  UnusableWhy,
  1
>;
const REFUSALS = {
  ...{ 'bad-key': 1, 'no-credit': 1, 'no-reserve': 1, 'key-limit': 1, forbidden: 1, guardrail: 1 },
  ...{ region: 1, privacy: 1, moderated: 1, 'not-found': 1, 'wrong-endpoint': 1, 'too-large': 1 },
  ...{ 'bad-image': 1, 'long-prompt': 1, 'bad-request': 1, 'rate-limited': 1, overloaded: 1 },
  ...{ offline: 1, stopped: 1, 'provider-failed': 1, 'no-picture': 1, 'server-failed': 1 },
  ...{ timeout: 1, 'no-answer': 1, unreadable: 1, closed: 1 },
} satisfies Record<RefusalKind, 1>;
const CHARGES = ['none', 'not-billed', 'unknown'] as const satisfies Charge[];

function namesOf<Name extends string>(table: Partial<Record<Name, unknown>>): Name[] {
  return Object.keys(table) as Name[];
}

const EVERY: readonly (readonly [name: string, show: () => StatusProps | null | undefined])[] = [
  ...namesOf<Obstacle>(OBSTACLE).map((kind) => {
    return [kind, () => (tell({ kind }), shownStatus.value)] as const;
  }),
  ['too long', () => (tell({ kind: 'too-long', side: 'tall', ratio: 4 }), shownStatus.value)],
  ...namesOf<HostFailure>(HOST).flatMap((failure) => [
    [
      `not exported: ${failure}`,
      () => (tell({ kind: 'not-exported', failure, detail: 'Figma says' }), shownStatus.value),
    ] as const,
    [`not placed: ${failure}`, () => showPicture({ at: 'not-placed', failure })] as const,
  ]),
  ...namesOf<UnusableWhy>(UNUSABLE).map((why) => {
    return [`unusable: ${why}`, () => showPicture({ at: 'unusable', why })] as const;
  }),
  ...namesOf<RefusalKind>(REFUSALS).flatMap((kind) =>
    CHARGES.map((charge) => {
      const why = refusal(kind, charge);
      const state: AttemptState =
        charge === 'unknown'
          ? { at: 'unknown', refusal: why, check: 1, rise: undefined }
          : { at: charge === 'none' ? 'refused' : 'notBilled', refusal: why };
      return [`${kind}, charge ${charge}`, () => (showCard(state), shownStatus.value)] as const;
    }),
  ),
  [
    'the limit of the key is used up',
    () => {
      account.value = { at: 'saved', ending: 'abcd', stored: true, left: 0 };
      return shownStatus.value;
    },
  ],
];

test.each(EVERY)('%s: says what happened and offers to copy the details', (_name, show) => {
  const shown = show();
  if (shown?.kind !== 'problem') throw new Error(`not shown as a problem: ${shown?.text ?? ''}`);
  expect(shown.text).not.toBe('');
  expect(shown.copy.details).toContain(recipe.model);
  render(<Status {...shown} />);
  screen.getByRole('button', { name: 'Copy details' });
});

test.each(namesOf<KeyProblem>(KEY_PROBLEM))('the key’s field, %s: the same', (problem) => {
  const ignore = () => undefined;
  render(
    <KeyForm
      {...{ problem, signingIn: false, copy: copying(null, problem) }}
      price={{ usd: 0.035, about: false }}
      {...{ onSignIn: ignore, onSave: ignore, onGetKey: ignore, onCancel: ignore }}
    />,
  );
  expect(screen.getByRole('alert').textContent).toBe(KEY_PROBLEM[problem]);
  screen.getByRole('button', { name: 'Copy details' });
});
