import type { Evidence } from '../evidence/document.js';

const AFTERWARDS = 'The final record is made after the merge, of the commit that lands.';

/** As many digits as tell a commit apart. */
const short = (id: string): string => id.slice(0, 12);

/**
 * Whether the record is the last word, and what comes before it, one sentence each. Empty for a dry run, and where the policy
 * does not cover the change: then there is no record.
 */
export const stageText = (evidence: Evidence, show: (text: string) => string): readonly string[] => {
  const { stage, decision } = evidence;
  if (decision.verdict === 'not-applicable') return [];
  switch (stage) {
    case 'pull-request':
      return [
        isMerged(evidence)
          ? 'This record is provisional: the change is merged already, and its final record is the one made after the merge.'
          : `This record is provisional: it says how the change stands now. ${AFTERWARDS}`,
      ];
    case 'merge-queue':
      return [`This record is provisional: the change still waits in the merge queue. ${AFTERWARDS}`];
    case 'sealed':
      return ['This record is final: it was made afterwards, of what the branch holds.', ...history(evidence, show)];
    case 'dry-run':
      return [];
    case 'deployment':
      return ['This record was made before the deployment; how that ended, a record of its own says.'];
    case 'deployed':
      return ['This record was made after the deployment.'];
    case 'reconciliation':
      return ['This record compares the branch with the records of its commits, as they were when it was made.'];
    case 'access':
      return ['This record compares who may do what with what was expected, as it was when it was made.'];
    case 'retest':
      return ['This record judges the models that the default branch held when it was made.'];
    case 'assurance':
      return ['This record says what a scheduled run looked after, what was open then, and whom it told.'];
  }
};

const isMerged = ({ facts }: Evidence): boolean => facts.change.known && facts.change.value.state === 'merged';

const history = ({ links, facts }: Evidence, show: (text: string) => string): readonly string[] => {
  const { covers, parentCommit, parentEvidence } = links;
  const last = covers.at(-1);
  if (last === undefined) return ['Which commits it covers could not be read.'];
  const landing = facts.landing.known ? facts.landing.value : null;
  const branch = landing === null ? '' : ` of ${show(landing.branch)}`;
  const count = covers.length === 1 ? 'one commit' : `${String(covers.length)} commits`;
  return [`It covers ${count}${branch}, up to ${show(short(last))}.`, before(parentCommit, parentEvidence, show)];
};

const before = (
  commit: string | null,
  named: Evidence['links']['parentEvidence'],
  show: (text: string) => string,
): string => {
  if (commit === null) return 'Nothing comes before it: the branch began with it.';
  if (!named.known)
    return `Which record comes before it, of ${show(short(commit))}, could not be read: ${show(named.why.found ?? named.why.code)}.`;
  if (named.value !== null)
    return `The record before it, of ${show(short(commit))}, has the sha256 ${show(named.value)}.`;
  return `No record stood on the commit before it, ${show(short(commit))}. That is in order for the first record of a branch. Otherwise there is a hole: somebody pushed what was not recorded, or that record was not there yet.`;
};
