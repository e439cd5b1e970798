import type { Instant } from '../../facts/account.js';
import type { LineCommit, LineStatus } from '../../facts/line.js';
import type { Reason } from '../../facts/observed.js';
import type { CarriedSeen, RecordSeen } from '../../facts/record-seen.js';
import type { Fault } from './control.js';

/** What the commits of a line are judged against besides themselves. */
export interface LineBounds {
  readonly now: Instant;
  /** Account that writes our statuses; null: not told. */
  readonly writer: number | null;
  /** Milliseconds before its end at which an exception is told of. */
  readonly warn: number;
  /** Milliseconds for which a commit may wait for its record. */
  readonly grace: number;
}

interface Judged {
  readonly faults: readonly Fault[];
  readonly notes: readonly Reason[];
}

type Verified = Extract<RecordSeen, { state: 'verified' }>;

const NEEDED = 'a record that verifies, covers it and passes';

/** Whether a verified record that passes covers a commit, and what is to be said of it otherwise. Every reason is about the commit alone. */
export const judgeCommit = (commit: LineCommit, bounds: LineBounds): Judged => {
  const { faults, notes } = ofRecord(commit, bounds);
  return { faults: [...faults, ...forged(commit, bounds)], notes };
};

const ofRecord = (commit: LineCommit, bounds: LineBounds): Judged => {
  const { record } = commit;
  switch (record.state) {
    case 'verified':
      return ofVerified(commit, record, bounds);
    case 'refused':
      return only(fail(commit, 'record-refused', `${named(record.digest)} does not verify: ${record.found}`));
    case 'unreadable':
      return only({ outcome: 'indeterminate', reason: about(commit, 'record-unreadable', record.found) });
    case 'absent':
      return only(ofAbsent(commit, bounds));
  }
};

const ofVerified = (commit: LineCommit, record: Verified, bounds: LineBounds): Judged => {
  const elsewhere = otherCommit(commit, record);
  if (elsewhere !== null) return only(fail(commit, 'record-other-commit', elsewhere));
  if (!isPassing(record)) return only(ofFailing(commit, record));
  const each = record.carried.map((carried) => ofCarried(commit, carried, bounds));
  return { faults: each.flatMap(({ faults }) => faults), notes: each.flatMap(({ notes }) => notes) };
};

const isPassing = ({ verdict }: Verified): boolean => verdict === 'pass' || verdict === 'pass-with-exception';

/** A record stands for what it covers, on the commit that it names as the one before: git's own ids cannot be argued with. */
const otherCommit = ({ commit, parents }: LineCommit, { digest, covers, parentCommit }: Verified): string | null => {
  const place = covers.indexOf(commit);
  if (place < 0) return `${named(digest)} covers ${covers.length === 0 ? 'no commit' : covers.join(', ')}`;
  const before = place === 0 ? parentCommit : covers[place - 1];
  if (before === (parents[0] ?? null)) return null;
  return `${named(digest)} has it follow ${String(before)}, the branch ${String(parents[0])}`;
};

const UNGATED = 'ungated-push';
const OTHER_TREE = 'landing-tree-differs';

const ofFailing = (commit: LineCommit, { digest, verdict, blocking }: Verified): Fault => {
  const found = `${named(digest)} says ${verdict}${blocking.length === 0 ? '' : `: ${blocking.join(', ')}`}`;
  if (blocking.includes(OTHER_TREE)) return fail(commit, 'tree-differs', found);
  if (commit.pulls.length === 0) return fail(commit, 'direct-push', found);
  const isBypass = verdict === 'fail' && blocking.some((code) => code !== UNGATED);
  return fail(commit, isBypass ? 'admin-bypass' : 'record-not-passed', `${pulls(commit)}; ${found}`);
};

/** A date in the future is somebody's invention and wins no time. */
const ofAbsent = (commit: LineCommit, { now, grace }: LineBounds): Fault => {
  const age = Date.parse(now) - Date.parse(commit.at);
  const told = commit.status?.digest ?? null;
  const found = told === null ? 'no store holds one' : `its status names ${named(told)}, which no store holds`;
  if (age >= 0 && age < grace) {
    const waits = `committed ${commit.at}; the run that seals it may still be under way`;
    return { outcome: 'pending', reason: about(commit, 'record-missing', waits) };
  }
  if (commit.pulls.length === 0) return fail(commit, 'direct-push', `no pull request brought it; ${found}`);
  return fail(commit, 'record-missing', `${pulls(commit)}; ${found}`);
};

/** A status that lets through without the record that it should name. What a store does not tell proves no forgery. */
const forged = (commit: LineCommit, { writer }: LineBounds): readonly Fault[] => {
  const { status, record } = commit;
  if (status?.state !== 'success' || record.state === 'unreadable' || record.state === 'refused') return [];
  const isStranger = writer !== null && status.creator !== writer;
  const why = record.state === 'absent' ? unbacked(status, isStranger) : contradicted(status, record, isStranger);
  return why === null ? [] : [fail(commit, 'status-forged', `${status.context} is success ${by(status)}: ${why}`)];
};

const unbacked = ({ digest }: LineStatus, isStranger: boolean): string | null => {
  if (digest === null) return 'it names no record';
  return isStranger ? `it names ${named(digest)}, which no store holds` : null;
};

const contradicted = ({ digest }: LineStatus, record: Verified, isStranger: boolean): string | null => {
  if (!isPassing(record)) return `${named(record.digest)} says ${record.verdict}`;
  if (digest === record.digest || !isStranger) return null;
  return `it names ${digest === null ? 'no record' : named(digest)}, the record is ${named(record.digest)}`;
};

const ofCarried = (
  commit: LineCommit,
  { by: kind, control, about: of, until }: CarriedSeen,
  bounds: LineBounds,
): Judged => {
  const end = endOf(until);
  const now = Date.parse(bounds.now);
  // An end that cannot be read has come.
  const isOver = !(now <= end);
  const what = `${control}: ${of.join(', ')}`;
  if (kind === 'emergency')
    return isOver
      ? only(fail(commit, 'emergency-review-overdue', `${what}; nobody reviewed it`, `a review by ${until}`))
      : NOTHING;
  if (isOver) return only(fail(commit, 'exception-ended', what, `accepted until ${until}`));
  const isNear = end - now <= bounds.warn;
  return isNear ? { faults: [], notes: [about(commit, 'exception-ends-soon', `${what}; until ${until}`)] } : NOTHING;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** A day holds to its end, UTC. */
const endOf = (until: string): number => Date.parse(DAY.test(until) ? `${until}T23:59:59Z` : until);

const NOTHING: Judged = { faults: [], notes: [] };

const only = (fault: Fault): Judged => ({ faults: [fault], notes: [] });

const about = ({ commit }: LineCommit, code: string, found: string, needed = NEEDED): Reason => ({
  code,
  about: [commit],
  needed,
  found,
});

const fail = (commit: LineCommit, code: string, found: string, needed?: string): Fault => ({
  outcome: 'fail',
  reason: about(commit, code, found, needed),
});

const named = (digest: string | null): string => (digest === null ? 'the record' : `sha256:${digest}`);

const by = ({ creator }: LineStatus): string =>
  creator === null ? 'by nobody who is known' : `by account ${String(creator)}`;

const pulls = ({ pulls: numbers }: LineCommit): string =>
  numbers.length === 0
    ? 'no pull request brought it'
    : `of ${numbers.map((number) => `#${String(number)}`).join(', ')}`;
