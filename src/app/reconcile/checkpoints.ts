import { reconciliationPrefix } from '../../evidence/record-names.js';
import type { ObjectId } from '../../facts/account.js';
import type { Line, RefusedCheckpoint } from '../../facts/line.js';
import type { FoundRecord, RecordFinder, VerifiedRecord } from '../ports.js';
import { openParts, type OpenParts } from './open-parts.js';

/** A verified record that reconciled a branch up to a commit. */
export interface Checkpoint {
  readonly digest: string;
  readonly to: ObjectId;
  readonly line: Line;
  readonly open: OpenParts;
  readonly judgedAt: string;
  readonly run: number;
}

export interface Checkpoints {
  /** Newest first. */
  readonly believed: readonly Checkpoint[];
  /** What could not be believed and is not known to be older than what was; or may hide something newer. */
  readonly refused: readonly RefusedCheckpoint[];
}

/** How many of the newest records are looked at: where one is lost or forged, an older one serves. */
const MOST = 20;

/** The records that say how far a branch was reconciled. `workflow`: path of the file that makes them. */
export const readCheckpoints = async (
  finder: RecordFinder,
  { id, name }: { readonly id: number; readonly name: string },
  { branch, workflow }: { readonly branch: string; readonly workflow: string | null },
): Promise<Checkpoints> => {
  const asked = { kind: 'reconciliation', prefix: reconciliationPrefix(branch), most: MOST, workflow } as const;
  const found = await finder.latest(name, asked);
  const believed = ordered(
    found.flatMap((each) => (each.state === 'verified' ? checkpointOf(each.record, id, branch) : [])),
  );
  const newest = Math.max(0, ...believed.map(({ run }) => run));
  return { believed, refused: found.flatMap((each) => refusalOf(each, newest)) };
};

/** By time; of one run's, which may all be of one second, the last is the one that no other follows. */
const ordered = (believed: readonly Checkpoint[]): readonly Checkpoint[] => {
  const sorted = believed.toSorted(newestFirst);
  const followed = new Set(sorted.map(({ line }) => line.checkpoint));
  const last = sorted.find(({ digest }) => !followed.has(digest));
  return last === undefined ? sorted : [last, ...sorted.filter((each) => each !== last)];
};

/** What a name says of its run is nobody's proof: who lies about it has a record that is not believed either way. */
const refusalOf = (found: FoundRecord, newest: number): readonly RefusedCheckpoint[] => {
  if (found.state === 'unreadable') return [{ why: 'unreadable', digest: null, found: found.found }];
  if (found.state !== 'refused') return [];
  const run = /-(\d{1,15})-\d+-\d+(?:\.\w+)?$/u.exec(found.place.name)?.[1];
  if (run !== undefined && Number(run) <= newest) return [];
  return [{ why: 'unverified', digest: found.digest, found: `${found.place.name}: ${found.found}` }];
};

/** None: it is of something else, or nothing was reconciled in it. */
const checkpointOf = (
  { evidence, digest }: VerifiedRecord,
  repository: number,
  branch: string,
): readonly Checkpoint[] => {
  const { stage, facts, judgedAt } = evidence;
  const line = facts.line.known ? facts.line.value : null;
  const open = openParts(evidence);
  const isOwn = facts.repository.known && facts.repository.value.id === repository && line?.branch === branch;
  if (stage !== 'reconciliation' || !isOwn || open === null || judgedAt === null) return [];
  const run = facts.run.known ? facts.run.value.id : 0;
  return [{ digest, to: line.to, line, open, judgedAt, run }];
};

const newestFirst = (a: Checkpoint, b: Checkpoint): number => Date.parse(b.judgedAt) - Date.parse(a.judgedAt);
