import { independentApprovers } from '../facts/approvals.js';
import type { Change } from '../facts/change.js';
import type { Commits, Pushes } from '../facts/commits.js';
import type { Review } from '../facts/reviews.js';
import type { Run } from '../facts/run.js';
import { known, type Observed, type Reason } from '../facts/observed.js';
import type { People } from '../facts/people.js';
import { defineControl, verdictOf, type Fault, type Verdict } from './kit/control.js';
import { guardedPaths, reasonsOf } from './kit/guarded-paths.js';
import { ownershipOf, type OwnerFacts, type Owners } from './kit/path-owner.js';
import { peopleList, texts } from './kit/setting.js';

export const protectedPaths = defineControl({
  id: 'protected-paths',
  version: 1,
  requirement: 'What guards the gate is changed only with its owners.',
  needs: ['change', 'files'],
  wants: ['run', 'commits', 'pushes', 'reviews', 'permissions', 'teams'],
  settings: {
    paths: texts({
      default: [],
      help: 'Globs of guarded paths. The policy, `.github/workflows/**` and CODEOWNERS are always among them.',
    }),
    owners: peopleList({ help: 'One of them must approve. Empty: somebody with admin permission.' }),
  },
  codes: [
    'protected-path-changed',
    'path-suspicious',
    'contributor-unattributed',
    'initiator-unknown',
    'fact-unavailable',
    'policy-changed-in-pull',
    'no-guarded-path',
  ],
  judge(facts, { paths, owners }, { people, policyPath, named }) {
    const changed = guardedPaths(facts.files, paths, policyPath);
    const suspicious = reasonsOf(changed.suspicious, 'path-suspicious', { needed: 'a path without hidden characters' });
    const hidden = suspicious.map((reason): Fault => ({ outcome: 'fail', reason }));
    if (changed.guarded.length === 0)
      return hidden.length === 0 && named === 'implied' ? NOTHING_GUARDED : verdictOf(hidden);
    const consent = consentOf(facts, owners, people);
    if (consent === true) return verdictOf(hidden, reasonsOf(changed.gate, 'policy-changed-in-pull', {}));
    const outcome = isSettled(facts.change, facts.run) ? 'fail' : 'pending';
    const missing = reasonsOf(changed.guarded, 'protected-path-changed', demandOn(owners));
    // Where it is not known whether an owner approved, nothing is proven yet.
    const open = consent.map((reason): Fault => ({ outcome: 'indeterminate', reason }));
    const unmet = missing.map((reason): Fault => ({ outcome: open.length === 0 ? outcome : 'pending', reason }));
    return verdictOf([...hidden, ...open, ...unmet]);
  },
});

const NOTHING_GUARDED: Verdict = {
  outcome: 'not-applicable',
  reasons: [{ code: 'no-guarded-path', about: [], found: 'nothing that guards the gate is changed' }],
};

const demandOn = ({ users, teams }: Owners): Pick<Reason, 'needed' | 'found' | 'who'> => {
  const who = [...users, ...teams];
  const needed =
    who.length === 0 ? 'an approval by somebody with admin permission' : `an approval by ${who.join(' or ')}`;
  return { needed, found: 'no independent approval by an owner', who };
};

interface ConsentFacts extends OwnerFacts {
  readonly change: Change;
  readonly commits: Observed<Commits>;
  readonly pushes: Observed<Pushes>;
  readonly reviews: Observed<readonly Review[]>;
}

/** true: an independent owner's approval of the head stands. Else the reasons why that is not known; none: there is no such approval. */
const consentOf = (facts: ConsentFacts, owners: Owners, people: People): true | readonly Reason[] => {
  const { change, commits, pushes, reviews } = facts;
  if (!commits.known || !pushes.known || !reviews.known) return whysOf([commits, pushes, reviews]);
  const { approvers, doubts } = independentApprovers(
    { change, commits: commits.value, pushes: pushes.value, reviews: reviews.value, approvedCommits: known([]) },
    people,
    'none',
  );
  const answers = approvers.map(({ account }) => ownershipOf(account, owners, facts));
  if (answers.includes(true)) return doubts.length === 0 ? true : doubts;
  return distinct(answers.filter((answer) => typeof answer === 'object'));
};

const whysOf = (facts: readonly Observed<unknown>[]): readonly Reason[] =>
  facts.flatMap((fact) => (fact.known ? [] : [fact.why]));

const distinct = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values(),
];

/** Merged, or in the queue's hands: nobody can approve any more. */
const isSettled = (change: Change, run: Observed<Run>): boolean =>
  change.state === 'merged' || (run.known && run.value.event === 'merge_group');
