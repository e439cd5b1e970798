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
}

export interface Checkpoints {
  /** Newest first. */
  readonly believed: readonly Checkpoint[];
  /** What could not be believed and is newer than what was, or may hide something newer. */
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
  const believed: Checkpoint[] = [];
  const refused: RefusedCheckpoint[] = [];
  for (const each of found) {
    const checkpoint = each.state === 'verified' ? checkpointOf(each.record, id, branch) : null;
    if (checkpoint !== null) believed.push(checkpoint);
    else refused.push(...refusalOf(each, believed.length > 0));
  }
  return { believed: ordered(believed), refused };
};

/** By time; of one run's, which may all be of one second, the last is the one that no other follows. */
const ordered = (believed: readonly Checkpoint[]): readonly Checkpoint[] => {
  const sorted = believed.toSorted(newestFirst);
  const followed = new Set(sorted.map(({ line }) => line.checkpoint));
  const last = sorted.find(({ digest }) => !followed.has(digest));
  return last === undefined ? sorted : [last, ...sorted.filter((each) => each !== last)];
};

const refusalOf = (found: FoundRecord, isOlder: boolean): readonly RefusedCheckpoint[] => {
  if (found.state === 'unreadable') return [{ why: 'unreadable', digest: null, found: found.found }];
  if (found.state !== 'refused' || isOlder) return [];
  return [{ why: 'unverified', digest: found.digest, found: `${found.place.name}: ${found.found}` }];
};

/** null: it is of something else, or nothing was reconciled in it. */
const checkpointOf = ({ evidence, digest }: VerifiedRecord, repository: number, branch: string): Checkpoint | null => {
  const { stage, facts, judgedAt } = evidence;
  const line = facts.line.known ? facts.line.value : null;
  const open = openParts(evidence);
  const isOwn = facts.repository.known && facts.repository.value.id === repository && line?.branch === branch;
  if (stage !== 'reconciliation' || !isOwn || open === null || judgedAt === null) return null;
  return { digest, to: line.to, line, open, judgedAt };
};

const newestFirst = (a: Checkpoint, b: Checkpoint): number => Date.parse(b.judgedAt) - Date.parse(a.judgedAt);
