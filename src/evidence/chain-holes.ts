import type { ObjectId } from '../facts/account.js';
import { groupBy } from '../lib/group-by.js';
import { groundOf } from './chain.js';
import type { Evidence } from './document.js';

/** A record with sha256 of its exact bytes, hex. */
export interface Recorded {
  readonly digest: string;
  readonly evidence: Evidence;
}

export type ChainBreak =
  /** No record covers the commit that this one begins on, and it is not the first. */
  | { readonly kind: 'hole'; readonly commit: ObjectId | null; readonly records: readonly string[] }
  /** Different commits follow on one commit: the branch was rewritten, or a record is not true. */
  | { readonly kind: 'fork'; readonly commit: ObjectId; readonly records: readonly string[] }
  /** Several records cover one commit: it was sealed again, or a record is not true. */
  | { readonly kind: 'duplicate'; readonly commit: ObjectId; readonly records: readonly string[] }
  /** Its commits adjoin, but it does not name a record of the commit that it begins on. */
  | { readonly kind: 'unlinked'; readonly commit: ObjectId; readonly records: readonly string[] }
  /** A sealed record that covers no commit: what landed could not be read. */
  | { readonly kind: 'empty'; readonly commit: ObjectId | null; readonly records: readonly string[] };

/** The sealed records of one branch of one repository. */
export interface Chain {
  readonly repository: number | null;
  readonly branch: string | null;
  /** Oldest first, by what they cover; those that cover nothing are not among them. */
  readonly ordered: readonly Recorded[];
  /** What the oldest one says of the record before it, which is outside of what was given. */
  readonly begins: Pick<Evidence['links'], 'parentCommit' | 'parentEvidence'> | null;
  readonly breaks: readonly ChainBreak[];
}

/** The chains that records make, each with every place where it is not one. Records that are not sealed are no part of any. */
export const chainHoles = (records: readonly Recorded[]): readonly Chain[] => {
  const unique = [...new Map(records.map((record) => [record.digest, record])).values()];
  const sealed = unique.filter(({ evidence }) => evidence.stage === 'sealed');
  return [...groupBy(sealed, ({ evidence }) => JSON.stringify(groundOf(evidence)))].map(([, own]) => chainOf(own));
};

const chainOf = (records: readonly Recorded[]): Chain => {
  const covering = records.filter(({ evidence }) => evidence.links.covers.length > 0);
  const ordered = inOrder(covering);
  const [first] = ordered;
  const ground = records[0] === undefined ? { repository: null, branch: null } : groundOf(records[0].evidence);
  const { parentCommit, parentEvidence } = first?.evidence.links ?? {};
  return {
    ...ground,
    ordered,
    begins: parentCommit === undefined || parentEvidence === undefined ? null : { parentCommit, parentEvidence },
    breaks: [...emptyOnes(records), ...joints(ordered), ...forks(ordered), ...duplicates(ordered)],
  };
};

const byTime = (a: Recorded, b: Recorded): number =>
  compareText(a.evidence.judgedAt ?? '', b.evidence.judgedAt ?? '') || compareText(a.digest, b.digest);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A record comes after those that cover the commit that it begins on. Where commits do not tell, the time of judging does. */
const inOrder = (records: readonly Recorded[]): readonly Recorded[] => {
  const covering = coveringOf(records);
  const before = ({ evidence }: Recorded): readonly Recorded[] =>
    evidence.links.parentCommit === null ? [] : (covering.get(evidence.links.parentCommit) ?? []);
  const ordered = new Set<Recorded>();
  // Records that wait for what comes before them: no recursion, there may be as many as a branch has pushes.
  const waiting = records.toSorted(byTime).toReversed();
  const begun = new Set<Recorded>();
  for (let record = waiting.at(-1); record !== undefined; record = waiting.at(-1)) {
    const missing = before(record).filter((each) => !ordered.has(each) && !begun.has(each));
    begun.add(record);
    if (missing.length > 0) {
      waiting.push(...missing.toSorted(byTime).toReversed());
      continue;
    }
    waiting.pop();
    ordered.add(record);
  }
  return [...ordered];
};

const coveringOf = (records: readonly Recorded[]): ReadonlyMap<ObjectId, readonly Recorded[]> => {
  const pairs = records.flatMap((record) =>
    [...new Set(record.evidence.links.covers)].map((commit) => ({ commit, record })),
  );
  const groups = groupBy(pairs, ({ commit }) => commit);
  return new Map([...groups].map(([commit, own]) => [commit, own.map(({ record }) => record)]));
};

const digests = (records: readonly Recorded[]): readonly string[] => records.map(({ digest }) => digest);

const emptyOnes = (records: readonly Recorded[]): readonly ChainBreak[] =>
  records
    .filter(({ evidence }) => evidence.links.covers.length === 0)
    .map(({ digest, evidence }) => ({ kind: 'empty', commit: evidence.subject.commit, records: [digest] }));

/** Where a record begins on what another one covers, it must name it; where it begins on nothing, it must be the first. */
const joints = (ordered: readonly Recorded[]): readonly ChainBreak[] => {
  const covering = coveringOf(ordered);
  return ordered.flatMap((record): readonly ChainBreak[] => {
    const { parentCommit, parentEvidence } = record.evidence.links;
    const before = parentCommit === null ? [] : (covering.get(parentCommit) ?? []);
    if (parentCommit === null || before.length === 0)
      return beginsAlike(record, ordered[0]) ? [] : [{ kind: 'hole', commit: parentCommit, records: [record.digest] }];
    const named = parentEvidence.known ? parentEvidence.value : null;
    return before.some(({ digest }) => digest === named)
      ? []
      : [{ kind: 'unlinked', commit: parentCommit, records: [record.digest, ...digests(before)] }];
  });
};

/** The oldest commit was sealed again, or another one follows on the same: that is told as such. */
const beginsAlike = ({ evidence }: Recorded, first: Recorded | undefined): boolean => {
  const [own, other] = [evidence.links, first?.evidence.links];
  return own.parentCommit === null ? own.covers[0] === other?.covers[0] : own.parentCommit === other?.parentCommit;
};

/** Commit → the commits that records say follow on it along first parents. */
const forks = (ordered: readonly Recorded[]): readonly ChainBreak[] => {
  const steps = ordered.flatMap((record) => {
    const { parentCommit, covers } = record.evidence.links;
    return covers.map((next, index) => ({
      from: index === 0 ? parentCommit : (covers[index - 1] ?? null),
      next,
      record,
    }));
  });
  const found = groupBy(
    steps.flatMap((step) => (step.from === null ? [] : [{ ...step, from: step.from }])),
    ({ from }) => from,
  );
  return [...found].flatMap(([commit, own]): readonly ChainBreak[] =>
    new Set(own.map(({ next }) => next)).size < 2
      ? []
      : [{ kind: 'fork', commit, records: [...new Set(own.map(({ record }) => record.digest))] }],
  );
};

const duplicates = (ordered: readonly Recorded[]): readonly ChainBreak[] =>
  [...coveringOf(ordered)].flatMap(([commit, own]): readonly ChainBreak[] =>
    own.length < 2 ? [] : [{ kind: 'duplicate', commit, records: digests(own) }],
  );
