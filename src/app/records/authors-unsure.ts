import { peopleOf } from '../../evidence/derived.js';
import type { Companion, Evidence, PolicyReading } from '../../evidence/document.js';
import { contributorsOf } from '../../facts/contributors.js';
import { doubtsOf } from '../../facts/doubts.js';
import type { Facts } from '../../facts/facts.js';

/** Why a record need not name everybody who contributed, a line each: a name that no account has, or a fact that was not read. */
export const authorsUnsure = ({ subject, policy, facts, companions }: Evidence): readonly string[] => [
  ...(subject.pull === null ? [] : unsureOf(subject.pull, facts, policy)),
  ...companions.flatMap((each: Companion) => unsureOf(each.pull, each.facts, each.policy ?? policy)),
];

const unsureOf = (pull: number, facts: Facts, policy: PolicyReading): readonly string[] => {
  const { change, commits, pushes } = facts;
  const say = (code: string, about: readonly string[]): string => `#${String(pull)}: ${[code, ...about].join(' ')}`;
  if (!change.known || !commits.known || !pushes.known)
    return [change, commits, pushes].flatMap((fact) => (fact.known ? [] : [say(fact.why.code, fact.why.about)]));
  const people = peopleOf(policy);
  const contributors = contributorsOf({ change: change.value, commits: commits.value, pushes: pushes.value, people });
  return doubtsOf(contributors, 'pusher', change.value).map(({ code, about }) => say(code, about));
};
