import type { ObjectId } from '../../facts/account.js';
import type { LineCommit } from '../../facts/line.js';
import type { BranchLine, RecordFinder } from '../ports.js';
import { recordSeen } from '../records/record-seen.js';
import { hintOf, walkedOf, type Guarded, type Walked } from './walk.js';

/** Records are some dozens of KB each, and of many of them little stays: they are read by as many as one query of a ledger shows. */
const AT_ONCE = 150;

/**
 * Commits with their records, in the order in which they were given: oldest first. The newest are asked for first: a record is
 * named after the newest commit of its push.
 */
export const withRecords = async (
  finder: RecordFinder,
  repository: string,
  walked: readonly Walked[],
): Promise<readonly LineCommit[]> => {
  const parts: (readonly LineCommit[])[] = [];
  for (let end = walked.length; end > 0; end -= AT_ONCE) {
    const part = walked.slice(Math.max(0, end - AT_ONCE), end);
    parts.unshift(recorded(part, await finder.sealed(repository, part.map(hintOf))));
  }
  return parts.flat();
};

const recorded = (
  walked: readonly Walked[],
  records: Awaited<ReturnType<RecordFinder['sealed']>>,
): readonly LineCommit[] =>
  walked.map(({ commit }) => {
    const found = records.get(commit.commit);
    const record =
      found === undefined
        ? ({ state: 'unreadable', found: 'nothing was said of its record' } as const)
        : recordSeen(found);
    return { ...commit, record };
  });

/** What is open, as the host tells of it now; what it has no more stays as it was seen last. */
export const readAgain = async (
  line: BranchLine,
  guarded: Guarded,
  open: readonly LineCommit[],
): Promise<readonly Walked[]> => {
  if (open.length === 0) return [];
  const seen = await line.commits(
    guarded.repository,
    open.map(({ commit }) => commit),
  );
  const found = new Map<ObjectId, Walked>(seen.map((each) => [each.commit, walkedOf(each, guarded)]));
  return open.map((each) => found.get(each.commit) ?? { commit: withoutRecord(each), run: null });
};

const withoutRecord = ({ commit, parents, at, pulls, status }: LineCommit): Walked['commit'] => ({
  commit,
  parents,
  at,
  pulls,
  status,
});
