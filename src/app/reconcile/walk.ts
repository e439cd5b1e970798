import type { Instant, ObjectId } from '../../facts/account.js';
import type { Line, LineCommit } from '../../facts/line.js';
import { digestIn } from '../mark.js';
import { CollectError, type BranchLine, type RecordHint, type SeenCommit } from '../ports.js';

/** A commit of the line before its record was looked for. Little: there may be ten thousand. */
export interface Walked {
  readonly commit: Omit<LineCommit, 'record'>;
  readonly run: RecordHint['run'];
}

export interface Way {
  readonly after: ObjectId | null;
  readonly from: Line['from'];
  /** When the commit that the policy names was committed, where the line begins after it. */
  readonly sinceTime: Instant | null;
  /** Newest first. */
  readonly walked: readonly Walked[];
}

/** Where a walk may end: at commits that were reconciled, else after the one that the policy names. */
export interface Ends {
  readonly reconciled: ReadonlySet<ObjectId>;
  readonly since: ObjectId | null;
}

/** Which statuses and pull requests count for a branch. */
export interface Guarded {
  readonly repository: string;
  readonly branch: string;
  readonly context: string;
}

/** Requests that are left for others: one hour's thousand is shared by every workflow of the repository. */
export const RESERVE = 100;

interface Walking {
  readonly line: BranchLine;
  readonly left: () => number;
}

/**
 * The commits from the tip down along first parents, to the first that was reconciled. `since` counts where no such commit is
 * found: a checkpoint that is lost leads to more work.
 */
export const walk = async (walking: Walking, guarded: Guarded, tip: ObjectId, ends: Ends): Promise<Way> => {
  const walked: Walked[] = [];
  let since: { readonly index: number; readonly at: Instant } | null = null;
  for (let next: ObjectId | undefined = tip; next !== undefined;) {
    if (ends.reconciled.has(next)) return reconciledAt(next, walked);
    mayGoOn(walking);
    const page: readonly SeenCommit[] = await walking.line.page(guarded.repository, next);
    for (const seen of page) {
      if (ends.reconciled.has(seen.commit)) return reconciledAt(seen.commit, walked);
      if (seen.commit === ends.since) since = { index: walked.length, at: seen.at };
      if (since !== null && ends.reconciled.size === 0) break;
      walked.push(walkedOf(seen, guarded));
    }
    next = since !== null && ends.reconciled.size === 0 ? undefined : page.at(-1)?.parents[0];
  }
  if (since === null) return { after: null, from: 'beginning', sinceTime: null, walked };
  return { after: ends.since, from: 'since', sinceTime: since.at, walked: walked.slice(0, since.index) };
};

const reconciledAt = (after: ObjectId, walked: readonly Walked[]): Way => ({
  after,
  from: 'checkpoint',
  sinceTime: null,
  walked,
});

const mayGoOn = ({ line, left }: Walking): void => {
  const allowance = line.allowance();
  if (allowance !== null && allowance < RESERVE) throw stopped('rate-limited', 'too few requests are left');
  if (left() <= 0) throw stopped('deadline-exceeded', 'the time is over');
};

const stopped = (code: 'rate-limited' | 'deadline-exceeded', found: string): CollectError =>
  new CollectError({ code, about: ['line'], found });

export const walkedOf = (
  { commit, parents, at, pulls, statuses }: SeenCommit,
  { branch, context }: Pick<Guarded, 'branch' | 'context'>,
): Walked => {
  const found = statuses.find((status) => status.context === context);
  const status =
    found === undefined ? null : { context, state: found.state, digest: digestIn(found.url), creator: found.creator };
  const own = pulls.filter(({ base }) => base === branch).map(({ number }) => number);
  return { commit: { commit, parents, at, pulls: own, status }, run: runIn(found?.url ?? null) };
};

const RUN = /\/actions\/runs\/(\d{1,15})(?:\/attempts\/(\d{1,6}))?#/u;

const runIn = (url: string | null): RecordHint['run'] => {
  const [, id, attempt] = RUN.exec(url ?? '') ?? [];
  return id === undefined ? null : { id: Number(id), attempt: Number(attempt ?? '1') };
};

/** Where to look for the record of a commit. */
export const hintOf = ({ commit: { commit, at, status }, run }: Walked): RecordHint => ({
  commit,
  at,
  digest: status?.digest ?? null,
  run,
});

/** As many commits as one record holds: a ledger shows their records in three queries. */
const STRETCH = 450;
/** How far a stretch is shortened to end where a push ended: a record is named after the newest commit of its push. */
const SHORTER = 100;

/** The next stretch of a line that is given oldest first. */
export const nextStretch = (line: readonly Walked[]): readonly Walked[] => {
  if (line.length <= STRETCH) return line;
  const end = line.slice(0, STRETCH).findLastIndex(({ commit }) => commit.status !== null) + 1;
  return line.slice(0, end >= STRETCH - SHORTER ? end : STRETCH);
};
