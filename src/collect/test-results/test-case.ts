import { createHash } from 'node:crypto';
import { Refused } from './refused.js';
import type { Attributes } from './xml-events.js';

export type Ending = 'passed' | 'failed' | 'error' | 'skipped';

/** An element that is open, while a document of test results goes by. */
export type Frame = Suite | Case | { readonly kind: 'other' };

export interface Suite {
  readonly kind: 'suite';
  readonly name: string;
  /** What its attributes claim. */
  readonly told: Sums;
  bad: number;
  skipped: number;
}

export interface Sums {
  readonly bad: number;
  readonly skipped: number;
}

export interface Case {
  readonly kind: 'case';
  readonly name: string;
  ending: Ending;
}

export const suiteOf = (attributes: Attributes): Suite => {
  const { name = '', failures, errors, skipped, skip, ignored, disabled } = attributes;
  const told = { bad: sum(failures, errors), skipped: sum(skipped ?? skip ?? ignored, disabled) };
  return { kind: 'suite', name, told, bad: 0, skipped: 0 };
};

const sum = (...claims: readonly (string | undefined)[]): number =>
  claims.reduce((total, claim) => total + (claim === undefined ? 0 : claimed(claim)), 0);

/** What is no number claims nothing. */
const claimed = (text: string): number => {
  if (!/^\d+$/u.test(text)) return 0;
  if (text.length > 9) throw new Refused('it claims more tests than anybody has');
  return Number(text);
};

/** What the children of a test case say of it. A later attempt that failed too is no success; earlier ones that failed are passed over. */
const ENDINGS: ReadonlyMap<string, Ending> = new Map([
  ['failure', 'failed'],
  ['rerunFailure', 'failed'],
  ['error', 'error'],
  ['rerunError', 'error'],
  ['skipped', 'skipped'],
  ['ignored', 'skipped'],
  ['disabled', 'skipped'],
]);

export const endingOf = (child: string): Ending => ENDINGS.get(child) ?? 'passed';

/** Some tools say it in an attribute only. */
const STATUSES: ReadonlyMap<string, Ending> = new Map<string, Ending>([
  ...(['fail', 'failed', 'failure', 'regression', 'broken', 'unexpected'] as const).map(
    (word) => [word, 'failed'] as const,
  ),
  ...(['error', 'errored', 'crashed', 'timeout', 'timedout'] as const).map((word) => [word, 'error'] as const),
  ...(
    ['skip', 'skipped', 'ignored', 'notrun', 'notexecuted', 'disabled', 'suppressed', 'pending', 'todo'] as const
  ).map((word) => [word, 'skipped'] as const),
  ...(['untested', 'undefined', 'blocked', 'inconclusive', 'aborted', 'cancelled', 'canceled'] as const).map(
    (word) => [word, 'skipped'] as const,
  ),
]);

/** `Not Run`, `not-run` and `not_run` are one word. */
const statusOf = (written: string): Ending => STATUSES.get(written.toLowerCase().replace(/[ _-]/g, '')) ?? 'passed';

export const caseOf = (attributes: Attributes, suite: Suite): Case => {
  const { name = '', classname = '', file = '', status = '', result = '' } = attributes;
  const told = [status, result].map(statusOf);
  return { kind: 'case', name: JSON.stringify([suite.name, classname, file, name]), ending: told.reduce(worse) };
};

const WORST: readonly Ending[] = ['failed', 'error', 'skipped', 'passed'];

export const worse = (a: Ending, b: Ending): Ending => WORST.find((each) => each === a || each === b) ?? 'failed';

const LONGEST_KEY = 200;

/** Tests of one name within one file are several: each was run. */
export const numbered = (seen: Map<string, number>, name: string): string => {
  const short = name.length > LONGEST_KEY ? createHash('sha256').update(name).digest('hex') : name;
  const nth = (seen.get(short) ?? 0) + 1;
  seen.set(short, nth);
  return `${short} ${String(nth)}`;
};
