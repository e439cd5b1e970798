import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chainHoles, type Recorded } from '../../src/evidence/chain-holes.js';
import { known } from '../../src/facts/observed.js';
import { oid } from '../support/compliant.js';
import { line, recorded } from './records.js';

const four = line('a', 'b', 'c', 'd');
const [a, b, c, d] = four as readonly [Recorded, Recorded, Recorded, Recorded];
const at = (minute: number): string => `2026-03-02T12:${String(minute).padStart(2, '0')}:00Z`;

const only = (records: readonly Recorded[]) => {
  const chains = chainHoles(records);
  expect(chains).toHaveLength(1);
  const [chain] = chains;
  if (chain === undefined) throw new Error('no chain');
  return chain;
};

const digests = (records: readonly Recorded[]): readonly string[] => records.map(({ digest }) => digest);

describe('the records of a branch', () => {
  it('are a chain where each names the one before, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...four, ...four], { minLength: 8 }), (records) => {
        const { ordered, breaks, begins } = only(records);
        expect(digests(ordered)).toEqual(digests(four));
        expect(breaks).toEqual([]);
        expect(begins).toEqual({ parentCommit: oid('root'), parentEvidence: known(null) });
      }),
    );
  });

  it('are a chain of a period too: the oldest names one that is not there', () => {
    const { breaks, begins, repository, branch } = only([c, d]);
    expect(breaks).toEqual([]);
    expect(begins).toEqual({ parentCommit: oid('b'), parentEvidence: known(b.digest) });
    expect([repository, branch]).toEqual([1001, 'main']);
  });

  it('have a hole where one is missing', () => {
    const { ordered, breaks } = only([d, b, a]);
    expect(breaks).toEqual([{ kind: 'hole', commit: oid('c'), records: [d.digest] }]);
    expect(digests(ordered)).toEqual(digests([a, b, d]));
  });

  it('have a hole where a second one begins with nothing', () => {
    const root = recorded({ covers: ['z'], onto: null, at: at(9) });
    expect(only([a, root]).breaks).toEqual([{ kind: 'hole', commit: null, records: [root.digest] }]);
  });

  it('are not linked where one adjoins the record before and does not name it', () => {
    const unnamed = recorded({ covers: ['b'], onto: 'a', at: at(1) });
    expect(only([a, unnamed]).breaks).toEqual([
      { kind: 'unlinked', commit: oid('a'), records: [unnamed.digest, a.digest] },
    ]);
  });

  it('fork where two commits follow on one', () => {
    const other = recorded({ covers: ['x'], onto: 'a', names: known(a.digest), at: at(1) });
    expect(only([a, b, other]).breaks).toEqual([{ kind: 'fork', commit: oid('a'), records: [b.digest, other.digest] }]);
  });

  it('fork within what one covers', () => {
    const long = recorded({ covers: ['p', 'q', 'r'], onto: 'root' });
    const other = recorded({ covers: ['x'], onto: 'q', names: known(long.digest), at: at(1) });
    expect(only([long, other]).breaks).toEqual([
      { kind: 'fork', commit: oid('q'), records: [long.digest, other.digest] },
    ]);
  });

  it('are told twice where a commit was sealed again; the next may name either', () => {
    const again = recorded({ covers: ['a'], onto: 'root', at: at(1) });
    const { ordered, breaks } = only([a, again, b]);
    expect(breaks).toEqual([{ kind: 'duplicate', commit: oid('a'), records: [a.digest, again.digest] }]);
    expect(digests(ordered)).toEqual(digests([a, again, b]));
  });

  it('that cover nothing are told, and stand in no order', () => {
    const empty = recorded({ covers: [], onto: null });
    const { ordered, breaks } = only([a, empty]);
    expect(digests(ordered)).toEqual([a.digest]);
    expect(breaks).toEqual([{ kind: 'empty', commit: empty.evidence.subject.commit, records: [empty.digest] }]);
    expect(only([empty]).begins).toBeNull();
  });

  it('end where a forger lets them stand on each other', () => {
    const one = recorded({ covers: ['x'], onto: 'y' });
    const other = recorded({ covers: ['y'], onto: 'x' });
    expect(only([one, other]).ordered).toHaveLength(2);
    const itself = recorded({ covers: ['x'], onto: 'x' });
    expect(only([itself]).breaks).toEqual([
      { kind: 'unlinked', commit: oid('x'), records: [itself.digest, itself.digest] },
    ]);
  });

  it('are kept apart by repository and branch, and from those that are not sealed', () => {
    const elsewhere = recorded({ covers: ['a'], onto: 'root', branch: 'release' });
    const foreign = recorded({ covers: ['a'], onto: 'root', repository: 7 });
    const provisional = recorded({ covers: [], onto: null, stage: 'pull-request' });
    const chains = chainHoles([a, elsewhere, foreign, provisional]);
    expect(chains.map(({ repository, branch, breaks }) => [repository, branch, breaks])).toEqual([
      [1001, 'main', []],
      [1001, 'release', []],
      [7, 'main', []],
    ]);
    expect(chainHoles([provisional])).toEqual([]);
    expect(chainHoles([])).toEqual([]);
  });

  it('may be as many as a branch has pushes in years', () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({
      ...a,
      digest: String(index),
      evidence: {
        ...a.evidence,
        judgedAt: at(59),
        links: {
          ...a.evidence.links,
          covers: [`c${String(index)}`],
          parentCommit: `c${String(index - 1)}`,
          parentEvidence: known(String(index - 1)),
        },
      },
    }));
    const { ordered, breaks } = only(many.toReversed());
    expect(breaks).toEqual([]);
    expect(digests(ordered)).toEqual(digests(many));
  });
});
