import type { ObjectId } from '../../facts/account.js';
import type { LastDeployment, Way } from '../../facts/deployment.js';
import { known, unknown, type Observed } from '../../facts/observed.js';
import type { RecordSeen } from '../../facts/record-seen.js';
import type { CommitWay, DeploymentReader, FoundRecord, RecordFinder, WayCommit } from '../ports.js';
import { recordSeen } from '../records/record-seen.js';
import { hintOf } from './record-hint.js';

/** How many commits stores are asked about at once. */
const BATCH = 100;

const NOT_ASKED: FoundRecord = { state: 'unreadable', found: 'no store was asked for it' };

export interface WayRecords {
  readonly way: Observed<Way>;
  readonly record: RecordSeen;
  /** By commit, of those that lie on the way and of the deployed one. */
  readonly found: ReadonlyMap<ObjectId, FoundRecord>;
}

interface Ends {
  readonly repository: string;
  readonly commit: ObjectId;
  readonly last: Observed<LastDeployment | null>;
  /** Where the policy has everything begin where nothing was deployed before; null: it does not say. */
  readonly since: ObjectId | null;
}

/** The way to what is deployed, and the record of each commit on it. Where no way is known, the deployed commit alone has its record. */
export const readWayRecords = async (
  reader: Pick<DeploymentReader, 'way'>,
  finder: RecordFinder,
  { repository, commit, last, since }: Ends,
): Promise<WayRecords> => {
  const from = last.known ? (last.value?.commit ?? since) : null;
  const read = await reader.way(repository, from, commit);
  const target = read.known ? read.value.target : { commit, at: '', statuses: [] };
  const along = read.known ? await alongOf(reader, repository, read.value) : [];
  const found = await recordsOf(finder, repository, [...along, target]);
  const seen = (each: ObjectId): RecordSeen => recordSeen(unlessUnseen(found.get(each) ?? NOT_ASKED));
  return { way: wayOf(read, last, seen), record: seen(commit), found };
};

/** Before production it is not enough that one record passes where a newer one may be hidden: the newest counts. */
const unlessUnseen = (found: FoundRecord): FoundRecord =>
  found.state === 'verified' && found.unseen.length > 0
    ? { state: 'unreadable', found: `one verifies, and a newer one may be hidden: ${found.unseen.join('; ')}` }
    : found;

/**
 * Beside the way itself: on a way back, what came after the commit. It may have come with the same push, whose record is named
 * after its newest commit. Where nothing stood there, the commit is its own way.
 */
const alongOf = async (
  reader: Pick<DeploymentReader, 'way'>,
  repository: string,
  { direction, commits, from, target }: CommitWay,
): Promise<readonly WayCommit[]> => {
  if (direction !== 'rollback' || from === null) return commits;
  const back = await reader.way(repository, target.commit, from);
  return back.known ? back.value.commits.slice(0, BATCH - 1) : [];
};

/** Newest first, since the record of a push is named after the newest of its commits. */
const recordsOf = async (
  finder: RecordFinder,
  repository: string,
  commits: readonly WayCommit[],
): Promise<ReadonlyMap<ObjectId, FoundRecord>> => {
  const hints = [...new Map(commits.map((each) => [each.commit, hintOf(each)])).values()].toReversed();
  const found = new Map<ObjectId, FoundRecord>();
  for (let at = 0; at < hints.length; at += BATCH) {
    for (const [commit, record] of await finder.sealed(repository, hints.slice(at, at + BATCH)))
      found.set(commit, record);
  }
  return found;
};

const wayOf = (
  read: Observed<CommitWay>,
  last: Observed<LastDeployment | null>,
  seen: (commit: ObjectId) => RecordSeen,
): Observed<Way> => {
  if (!last.known) return unknown({ ...last.why, about: ['deployment.way', ...last.why.about] });
  if (!read.known) return read;
  const { direction, from, commits } = read.value;
  return known({
    direction: last.value === null && direction === 'forward' ? 'first' : direction,
    from,
    commits: commits.map(({ commit }) => ({ commit, record: seen(commit) })),
  });
};
