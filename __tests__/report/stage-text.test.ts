import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../src/evidence/document.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import { stageText } from '../../src/report/stage-text.js';
import { record } from '../evidence/records.js';
import { compliant } from '../support/compliant.js';

const said = (own: Partial<Evidence>, links: Partial<Evidence['links']> = {}): string => {
  const one = record({ covers: ['a', 'b'], onto: 'root' });
  return stageText({ ...one, ...own, links: { ...one.links, ...links } }, (text) => `<${text}>`).join(' ');
};

const FINAL = 'This record is final: it was made afterwards, of what the branch holds.';

describe('what a summary says of its record', () => {
  it('is that a record before the merge is provisional', () => {
    expect(said({ stage: 'pull-request' })).toBe(
      'This record is provisional: it says how the change stands now. The final record is made after the merge, of the commit that lands.',
    );
    expect(said({ stage: 'merge-queue' })).toContain('provisional: the change still waits in the merge queue.');
  });

  it('is that a merged change has its final record elsewhere', () => {
    const facts = {
      ...record({ covers: [], onto: null }).facts,
      change: known({ ...compliant.change, state: 'merged' as const }),
    };
    expect(said({ stage: 'pull-request', facts })).toContain('the change is merged already');
  });

  it('is nothing for a dry run, and nothing where there is no record', () => {
    expect(said({ stage: 'dry-run' })).toBe('');
    const { decision } = record({ covers: ['a'], onto: 'root' });
    expect(said({ decision: { ...decision, verdict: 'not-applicable' } })).toBe('');
  });

  it.each<[string, Partial<Evidence['links']>, string]>([
    ['the record before', { parentEvidence: known('e'.repeat(64)) }, `has the sha256 <${'e'.repeat(64)}>.`],
    [
      'a hole',
      {},
      'No record stood on the commit before it, <726f6f740000>. That is in order for the first record of a branch. Otherwise there is a hole',
    ],
    [
      'what could not be read',
      { parentEvidence: unknown(unavailable('parentEvidence', '502')) },
      'could not be read: <502>.',
    ],
    ['that it is the first', { parentCommit: null }, 'Nothing comes before it: the branch began with it.'],
  ])('is for what landed: that it is final, what it covers, and %s', (_, links, expected) => {
    const text = said({}, links);
    expect(text).toContain(`${FINAL} It covers 2 commits of <main>, up to <620000000000>. `);
    expect(text).toContain(expected);
  });

  it('does not count what could not be read', () => {
    expect(said({}, { covers: [] })).toBe(`${FINAL} Which commits it covers could not be read.`);
  });
});
