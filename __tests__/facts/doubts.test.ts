import { describe, expect, it } from '@jest/globals';
import { contributorsOf, type ContributionFacts } from '../../src/facts/contributors.js';
import { doubtsOf } from '../../src/facts/doubts.js';
import { base, c1, commit, compliant, dependabot, nobody, people, push } from '../support/compliant.js';

const doubts = (own: Partial<ContributionFacts>, unattributed: 'block' | 'pusher' = 'block') => {
  const facts = { ...compliant, ...own };
  return doubtsOf(contributorsOf({ ...facts, people }), unattributed, facts.change);
};

const unattributed = (about: string, needed: string, found = 'not known') => ({
  code: 'contributor-unattributed',
  about: [about],
  needed,
  found,
});

describe('what keeps the contributors from being known', () => {
  const current = [commit(c1, [base], { author: nobody('a@laptop'), committer: nobody('b@laptop') })];
  const commits = { current, earlier: [] };
  const names = [
    unattributed(c1, 'an account with the address of the author', 'a@laptop'),
    unattributed(c1, 'an account with the address of the committer', 'b@laptop'),
  ];

  it('is nothing in the compliant change', () => {
    expect(doubts({})).toEqual([]);
  });

  it('is who started an app that is not trusted', () => {
    expect(doubts({ change: { ...compliant.change, author: dependabot } })).toEqual([
      {
        code: 'initiator-unknown',
        about: ['dependabot[bot]'],
        needed: 'the human who started this app, or an app among people.trusted-apps',
        found: 'not told',
      },
    ]);
  });

  it('is a name without account, unless its pusher may stand for it', () => {
    const pushes = { source: 'activity', pushes: [push(dependabot, c1)] } as const;
    expect(doubts({ commits, pushes })).toEqual(names);
    expect(doubts({ commits, pushes }, 'pusher')).toEqual([]);
  });

  it('is a name without account whose pusher is not known either, and that pusher', () => {
    const pushes = { source: 'activity', pushes: [push(null, c1)] } as const;
    const all = [...names, unattributed(c1, 'an account that pushed it')];
    expect(doubts({ commits, pushes })).toEqual(all);
    expect(doubts({ commits, pushes }, 'pusher')).toEqual(all);
  });

  it('is who opened it, where that account is deleted', () => {
    const change = { ...compliant.change, author: null };
    expect(doubts({ change }, 'pusher')).toEqual([unattributed('#7', 'an account that opened the pull request')]);
  });
});
