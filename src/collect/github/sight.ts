import { createHash } from 'node:crypto';
import { arrayOf, boolean, cursor, filledText, natural, objectId, text } from '../../lib/shape.js';
import type { Cursor } from '../../lib/shape.js';
import type { StandingStatus } from '../../app/ports.js';
import { baseTipOf, stateOf } from './change.js';
import type { Change } from '../../facts/change.js';
import { bigId } from './reviews.js';
import { readStatuses } from './statuses.js';

/** What a race could change, in an order that does not depend on the answer's. */
export interface Sight {
  /** What stands on the head; no part of the fingerprint, since this very run writes there. */
  readonly statuses: readonly StandingStatus[];
  readonly head: string;
  readonly base: { readonly ref: string; readonly commit: string };
  readonly state: Change['state'];
  /** Everything but the checks, as lines. */
  readonly marks: readonly string[];
  readonly checks: readonly { readonly name: string; readonly mark: string }[];
}

/** Reads the fragment `Sight`. */
export const readSight = (pull: Cursor): Sight => {
  const head = pull.get('headRefOid', objectId);
  const base = { ref: pull.get('baseRefName', filledText), commit: baseTipOf(pull) };
  const state = stateOf(pull);
  return { head, base, state, marks: marksOf(pull), checks: checksOf(pull), statuses: readStatuses(pull) };
};

const marksOf = (pull: Cursor): readonly string[] => {
  const reviews = pull.at('reviews');
  const labels = pull.at('labels').list('nodes', (node) => `label ${node.get('name', filledText)}`);
  const opinions = reviews.list('nodes', (node) => {
    const pushes = node.get('authorCanPushToRepository', boolean) ? 'writes' : 'reads';
    return `review ${String(node.get('fullDatabaseId', bigId))} ${node.get('state', text)} ${pushes}`;
  });
  const recent = pull.at('recent').list('nodes', (node) => `event ${node.get('id', filledText)}`);
  return [
    `draft ${String(pull.get('isDraft', (value) => value === true))}`,
    `title ${pull.get('title', text)}`,
    `body ${pull.get('body', text)}`,
    `reviews ${String(reviews.get('totalCount', natural))}`,
    ...[...labels, ...opinions, ...recent].toSorted(),
  ];
};

const checksOf = (pull: Cursor): Sight['checks'] =>
  headSuites(pull).flatMap((suite) => {
    const runs = suite.at('checkRuns').list('nodes', (run) => {
      const name = run.get('name', filledText);
      const state = `${run.get('status', text)} ${String(run.get('conclusion', (value) => value))}`;
      return { name, mark: `run ${String(run.get('databaseId', natural))} ${state}` };
    });
    return runs;
  });

/** Suites on the head as the pull request's last commit shows them; none where it has no commits. */
export const headSuites = (pull: Cursor): readonly Cursor[] =>
  pull
    .at('head')
    .list('nodes', (node) => node.at('commit').at('checkSuites').get('nodes', arrayOf(cursor)))
    .flat();

/** Equal for equal sights, whatever the order of the answers. A digest: titles and bodies stay out of it. */
export const fingerprintOf = (sight: Sight): string => {
  const checks = sight.checks.map(({ mark }) => mark).toSorted();
  const content = JSON.stringify([sight.head, sight.base.ref, sight.base.commit, sight.state, sight.marks, checks]);
  return createHash('sha256').update(content).digest('hex');
};

/** Whether two sights agree, as far as checks go in those named; null: in all of them. */
export const agree = (a: Sight, b: Sight, named: ReadonlySet<string> | null): boolean =>
  fingerprintOf(narrowed(a, named)) === fingerprintOf(narrowed(b, named));

const narrowed = (sight: Sight, named: ReadonlySet<string> | null): Sight =>
  named === null ? sight : { ...sight, checks: sight.checks.filter(({ name }) => named.has(name)) };
