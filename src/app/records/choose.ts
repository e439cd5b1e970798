import type { FoundRecord, Held, Proofs, RecordHint, VerifiedRecord } from '../ports-records.js';
import type { JudgedRecord } from './judge-held.js';

export type Seen = Extract<FoundRecord, { state: 'verified' }>;

/** All that is known of one commit. */
export interface KnownOfCommit {
  /** What each store answered. */
  readonly held: readonly Held[];
  /** Records that are named after the commit. */
  readonly judged: readonly JudgedRecord[];
  /** Verified records that cover it, whatever commit they are named after. */
  readonly others: readonly VerifiedRecord[];
}

/**
 * Of several that verify the newest stands, whatever it says. Nothing verified: what is refused is told, unless a store could
 * not be read, and absent is only said where all were read to their ends.
 */
export const chosen = (hint: RecordHint, known: KnownOfCommit, proofs: ReadonlyMap<string, Proofs>): FoundRecord => {
  const own = known.judged.flatMap((each) => (each.state === 'verified' ? [each.record] : []));
  const digests = new Set(own.map(({ digest }) => digest));
  const [newest, ...superseded] = [...own, ...known.others.filter(({ digest }) => !digests.has(digest))].toSorted(
    newestFirst,
  );
  if (newest !== undefined) {
    const unseen = unseenIn(hint, known, [newest, ...superseded]);
    const spoilt = refusedIn(known).map(({ place, found }) => `${place.name} is refused: ${found}`);
    return { state: 'verified', record: newest, superseded, doubts: [...spoilt, ...unseen], unseen };
  }
  return withoutRecord(hint, known, proofs);
};

/** By the time of judging; where that is the same, the order is that of the digests, so that it is always the same. */
export const newestFirst = (a: VerifiedRecord, b: VerifiedRecord): number => {
  const [left, right] = [a.evidence.judgedAt ?? '', b.evidence.judgedAt ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  return a.digest < b.digest ? 1 : -1;
};

/** Who takes the newer record away, or makes its store fail to answer, has not made the older one stand. */
const unseenIn = (
  { digest }: RecordHint,
  known: KnownOfCommit,
  verified: readonly VerifiedRecord[],
): readonly string[] => [
  ...unreadIn(known),
  ...(digest === null || verified.some((each) => each.digest === digest)
    ? []
    : [`the status names another record, sha256:${digest}, which no store holds`]),
];

const refusedIn = ({ judged }: KnownOfCommit): readonly Extract<JudgedRecord, { state: 'refused' }>[] =>
  judged.filter((each) => each.state === 'refused');

const unreadIn = ({ held, judged }: KnownOfCommit): readonly string[] =>
  [...held, ...judged].flatMap((each) => (each.state === 'unreadable' ? [each.found] : []));

const withoutRecord = (
  { digest }: RecordHint,
  known: KnownOfCommit,
  proofs: ReadonlyMap<string, Proofs>,
): FoundRecord => {
  const [refused] = refusedIn(known);
  const unread = unreadIn(known);
  if (unread.length > 0) {
    const also = refused === undefined ? [] : [`${refused.place.name} is refused: ${refused.found}`];
    return { state: 'unreadable', found: [...unread, ...also].join('; ') };
  }
  if (refused !== undefined) return refused;
  const proof = digest === null ? undefined : proofs.get(digest);
  if (proof?.state === 'unreadable') return proof;
  if (digest !== null && proof?.state === 'held') {
    const place = { store: 'attestations', name: `attestation of sha256:${digest}`, url: null } as const;
    return { state: 'refused', digest, place, found: 'only its signature is there' };
  }
  const remarks = known.held.flatMap((each) => (each.state === 'absent' && each.remark !== null ? [each.remark] : []));
  return { state: 'absent', remark: remarks.length === 0 ? null : remarks.join('; ') };
};
