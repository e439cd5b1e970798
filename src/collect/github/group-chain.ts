import type { GroupMember, GroupReading } from '../../app/ports.js';
import type { ObjectId } from '../../facts/account.js';

/** An entry of the merge queue. */
export interface QueueEntry {
  /** The commit that the queue made for it; null: none yet. */
  readonly commit: ObjectId | null;
  readonly parents: readonly ObjectId[];
  /** null: deleted, or hidden from the token. */
  readonly pull: {
    readonly number: number;
    readonly head: ObjectId;
    readonly base: string;
    readonly open: boolean;
  } | null;
}

type Unresolved = Extract<GroupReading, { state: 'unresolved' }>;

/** How far the commits between a group and its base could be followed. `below`: the commit that they stand on. */
export type Chain =
  { readonly state: 'followed'; readonly members: readonly GroupMember[]; readonly below: ObjectId } | Unresolved;

/** GitHub builds no larger groups. It ends a ring of commits too. */
const MOST = 100;

/**
 * Follows first parents from the group's commit down to one that no entry made. Each commit belongs to exactly one entry:
 * of a merge, the second parent is what the group holds of the change; of a squashed one the change's own head is.
 */
export const chainOf = (
  head: ObjectId,
  base: { readonly ref: string; readonly tip: ObjectId },
  entries: readonly QueueEntry[],
): Chain => {
  const members: GroupMember[] = [];
  let current = head;
  while (current !== base.tip) {
    const at = current;
    const [entry, ...others] = entries.filter(({ commit }) => commit === at);
    if (entry === undefined) break;
    const about = [at, ...nameOf(entry)];
    if (others.length > 0) return unresolved(about, 'several entries made this commit');
    if (members.length >= MOST) return unresolved(about, `more than ${String(MOST)} changes`);
    const member = memberOf(entry, base.ref);
    if (typeof member === 'string') return unresolved(about, member);
    const [below] = entry.parents;
    if (below === undefined) return unresolved(about, 'a commit without a parent');
    members.unshift(member);
    current = below;
  }
  return { state: 'followed', members, below: current };
};

export const unresolved = (about: readonly string[], found: string): Unresolved => ({
  state: 'unresolved',
  about,
  found,
});

const nameOf = ({ pull }: QueueEntry): readonly string[] => (pull === null ? [] : [`#${String(pull.number)}`]);

/** The member that an entry stands for, or what is wrong with it. */
const memberOf = ({ pull, parents }: QueueEntry, base: string): GroupMember | string => {
  if (pull === null) return 'the entry shows no change';
  if (!pull.open) return 'the change is not open';
  if (pull.base !== base) return `the change goes into ${pull.base}, the group into ${base}`;
  if (parents.length > 2) return 'a merge of more than two commits';
  return { pull: pull.number, head: parents[1] ?? pull.head };
};
