import type { ObjectId } from '../../facts/account.js';
import type { LineCommit } from '../../facts/line.js';
import type { BranchLine, RecordFinder } from '../ports.js';
import { recordSeen } from '../records/record-seen.js';
import { hintOf, walkedOf, type Guarded, type Walked } from './walk.js';

/** Commits with their records, in the order in which they were given. */
export const withRecords = async (
  finder: RecordFinder,
  repository: string,
  walked: readonly Walked[],
): Promise<readonly LineCommit[]> => {
  if (walked.length === 0) return [];
  const records = await finder.sealed(repository, walked.map(hintOf));
  return walked.map(({ commit }) => {
    const found = records.get(commit.commit);
    const record =
      found === undefined
        ? ({ state: 'unreadable', found: 'nothing was said of its record' } as const)
        : recordSeen(found);
    return { ...commit, record };
  });
};

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
