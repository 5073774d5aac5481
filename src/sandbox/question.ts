import type { ToSandbox, ToUi } from '../messages';

/** What the iframe waits for an answer to. */
export type Question = Extract<ToSandbox, { id: number }>;
export type QuestionOf<Type extends Question['type']> = Extract<Question, { type: Type }>;

/** What is only told. */
export type Telling = Exclude<ToSandbox, Question>;
export type TellingOf<Type extends Telling['type']> = Extract<Telling, { type: Type }>;

type Answered = Extract<ToUi, { id: number }>;
/** Gets the id of its question where it is sent. */
export type Answer = Answered extends infer A
  ? A extends Answered
    ? Omit<A, 'id'>
    : never
  : never;
