import type { Facts } from '../facts/facts.js';
import type { Reason } from '../facts/observed.js';
import type { RunFault } from '../facts/run-fault.js';

/** What blocks whatever the controls say: a draft, a change without content. */
export const runFaults = (facts: Facts): readonly RunFault[] => {
  const { change } = facts;
  const isDraft = change.known && change.value.draft && change.value.state === 'open';
  return [
    ...(isDraft ? [fault('pending', 'pull-is-draft', [`#${String(change.value.number)}`])] : []),
    ...emptyFaults(facts),
  ];
};

/** That there is something to judge must be known, whichever controls are named. */
const emptyFaults = ({ files, commits }: Facts): readonly RunFault[] => [
  ...(files.known ? emptyFault('files', files.value) : [unread(files.why)]),
  ...(commits.known ? emptyFault('commits', commits.value.current) : [unread(commits.why)]),
];

const emptyFault = (name: string, list: readonly unknown[]): readonly RunFault[] =>
  list.length === 0 ? [fault('indeterminate', 'nothing-to-evaluate', [name])] : [];

const unread = (why: Reason): RunFault => ({ outcome: 'indeterminate', ...why });

const fault = (outcome: RunFault['outcome'], code: string, about: readonly string[]): RunFault => ({
  outcome,
  code,
  about,
});
