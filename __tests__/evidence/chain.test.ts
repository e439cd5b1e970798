import { describe, expect, it } from '@jest/globals';
import { chainFaults } from '../../src/evidence/chain.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import { record, recorded, type Made } from './records.js';

const parent = recorded({ covers: ['a', 'b'], onto: 'root' });
const follows: Made = { covers: ['c'], onto: 'b', names: known(parent.digest), at: '2026-03-02T11:05:00Z' };

const kinds = (child: Partial<Made>, before: Made | null = null): readonly string[] => {
  const used = before === null ? parent : recorded(before);
  const names = before === null ? follows.names : known(used.digest);
  return chainFaults(
    record({ ...follows, ...(names === undefined ? {} : { names }), ...child }),
    used.digest,
    used.evidence,
  ).map(({ kind }) => kind);
};

describe('the record after another', () => {
  it('has no fault where it names it, begins where it ends, and was judged no earlier', () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ at: '2026-03-02T11:00:00Z' })).toEqual([]);
  });

  it.each<[string, Partial<Made>, string]>([
    ['begins on another commit', { onto: 'a' }, 'not-adjoining'],
    ['begins on nothing', { onto: null }, 'not-adjoining'],
    ['names no record', { names: known(null) }, 'parent-not-named'],
    ['could not read which one', { names: unknown(unavailable('parentEvidence', '502')) }, 'parent-not-named'],
    ['names another record', { names: known('f'.repeat(64)) }, 'other-parent-named'],
    ['is of another repository', { repository: 1002 }, 'other-repository'],
    ['tells no repository', { repository: null }, 'other-repository'],
    ['is of another branch', { branch: 'release' }, 'other-branch'],
    ['was judged earlier', { at: '2026-03-02T10:59:59Z' }, 'parent-judged-later'],
    ['does not tell when it was judged', { at: null }, 'parent-judged-later'],
    ['is provisional', { stage: 'pull-request' }, 'not-sealed'],
  ])('that %s: %s', (_, child, fault) => {
    expect(kinds(child)).toEqual([fault]);
  });

  it.each<[string, Made, string]>([
    ['that is provisional', { covers: ['a', 'b'], onto: 'root', stage: 'merge-queue' }, 'not-sealed'],
    ['that covers nothing', { covers: [], onto: null }, 'not-adjoining'],
    ['that does not tell when it was judged', { covers: ['b'], onto: 'root', at: null }, 'parent-judged-later'],
  ])('has a fault after one %s', (_, before, fault) => {
    expect(kinds({}, before)).toEqual([fault]);
  });

  it('has a fault where the bytes are others than those that it names', () => {
    expect(chainFaults(record(follows), 'e'.repeat(64), parent.evidence)).toEqual([
      { kind: 'other-parent-named', found: `${parent.digest}, not ${'e'.repeat(64)}` },
    ]);
  });

  it('has a fault where neither tells its repository', () => {
    expect(kinds({ repository: null }, { covers: ['b'], onto: 'root', repository: null })).toEqual([
      'other-repository',
    ]);
  });

  it('has a fault after one that covers nothing, where it begins on nothing itself', () => {
    expect(kinds({ onto: null }, { covers: [], onto: null })).toEqual(['not-adjoining']);
  });

  it('says every fault', () => {
    expect(kinds({ onto: 'x', branch: 'dev', names: known(null) })).toEqual([
      'other-branch',
      'not-adjoining',
      'parent-not-named',
    ]);
  });
});
