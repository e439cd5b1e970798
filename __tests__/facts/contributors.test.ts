import { describe, expect, it } from '@jest/globals';
import { contributorsOf, type ContributionFacts, type Contributors } from '../../src/facts/contributors.js';
import {
  alice,
  base,
  bob,
  by,
  byHost,
  c1,
  c2,
  c3,
  carol,
  commit,
  compliant,
  dana,
  dependabot,
  mallory,
  nobody,
  oid,
  people,
  push,
} from '../support/compliant.js';

const d3 = oid('d3');
const m1 = oid('m1');

const contributors = (own: Partial<ContributionFacts>): Contributors =>
  contributorsOf({ ...compliant, ...own, people });

const logins = (own: Partial<ContributionFacts>): readonly string[] =>
  [...contributors(own).accounts.values()].map(({ login }) => login).sort();

const activity = (...pushes: readonly ReturnType<typeof push>[]) => ({ source: 'activity', pushes }) as const;

const clean = { tree: oid('t'), recomputedTree: oid('t'), parentsOnBase: [base] };
const withMerge = (own: Parameters<typeof commit>[2]) => ({
  commits: { current: [...compliant.commits.current, commit(m1, [c3, base], own)], earlier: [] },
});

describe('contributors', () => {
  it('are who opened, started, wrote, committed, helped and pushed', () => {
    const change = { ...compliant.change, author: dependabot, initiator: bob };
    const current = [
      commit(c1, [base], { author: by(carol), committer: by(dana), coAuthors: [by(mallory), nobody('x')] }),
    ];
    expect(logins({ change, commits: { current, earlier: [] }, pushes: activity(push(alice, c1)) })).toEqual([
      'alice',
      'bob',
      'carol',
      'dana',
      'dependabot[bot]',
      'mallory',
    ]);
  });

  it('are of earlier heads too, with those who pushed them', () => {
    const commits = { current: [commit(d3, [base])], earlier: [commit(c1, [base], { author: by(bob) })] };
    expect(logins({ commits, pushes: activity(push(dana, c1), push(alice, d3, c1)) })).toEqual([
      'alice',
      'bob',
      'dana',
    ]);
  });

  it('are not the host, which commits for others', () => {
    const current = [commit(c1, [base], byHost(alice))];
    expect(logins({ commits: { current, earlier: [] }, pushes: activity(push(alice, c1)) })).toEqual(['alice']);
  });

  it.each([
    ['of a proven clean merge are nobody', clean, ['alice']],
    [
      'of a merge with another tree are its author and pusher',
      { ...clean, recomputedTree: oid('u') },
      ['alice', 'dana'],
    ],
    ['of a merge that could not be recomputed', { ...clean, recomputedTree: null }, ['alice', 'dana']],
    ['of a merge of something that is not on the base', { ...clean, parentsOnBase: [] }, ['alice', 'dana']],
  ])('%s', (_, own, expected) => {
    const pushes = activity(push(alice, c3), push(dana, m1, c3));
    expect(logins({ ...withMerge({ ...own, author: by(dana), coAuthors: [by(dana)] }), pushes })).toEqual(expected);
  });

  it('of a merge of three parents are its author and pusher: no such merge is proven clean', () => {
    const octopus = commit(m1, [c3, base, oid('b2')], { ...clean, author: by(dana) });
    const commits = { current: [...compliant.commits.current, octopus], earlier: [] };
    expect(logins({ commits, pushes: activity(push(alice, c3), push(bob, m1, c3)) })).toEqual(['alice', 'bob', 'dana']);
  });

  it('are pushers of what the old tip did not reach, and of nothing else', () => {
    const found = contributors({ pushes: activity(push(alice, c1), push(bob, c3, c1), push(carol, c1, c3)) });
    expect([c1, c2, c3].map((id) => found.touched(bob, id))).toEqual([false, true, true]);
    expect(found.has(carol)).toBe(false);
  });

  it('are pushers of a tip whose predecessor is not of the change', () => {
    const found = contributors({ pushes: activity(push(bob, c3, oid('elsewhere'))) });
    expect([c1, c2, c3].every((id) => found.touched(bob, id))).toBe(true);
  });

  it('are told by the part that they had', () => {
    const change = { ...compliant.change, author: dependabot, initiator: bob };
    const partsOf = (who: typeof bob, own: Partial<ContributionFacts>) =>
      contributors(own)
        .partsOf(who)
        .map(({ part, commit: id }) => [part, id]);
    expect(partsOf(dependabot, { change })).toEqual([['opened', null]]);
    expect(partsOf(bob, { change })).toEqual([['initiated', null]]);
    expect(partsOf(mallory, { pushes: { source: 'fork', owner: mallory } })).toEqual([['owns-fork', null]]);
  });

  it('of the head are asked about what brings content of its own, no clean merge', () => {
    const { onHead, substantial } = contributors({ ...withMerge(clean), pushes: activity(push(alice, m1)) });
    expect([onHead, substantial]).toEqual([
      [c1, c2, c3],
      [c1, c2, c3],
    ]);
  });

  it('in a fork are its owner, in every commit', () => {
    const found = contributors({ pushes: { source: 'fork', owner: mallory } });
    expect([found.touched(mallory, c1), found.unattributed]).toEqual([true, []]);
  });

  it('are told apart by commit, except who opened the change', () => {
    const own = {
      commits: {
        current: [commit(c1, [base], { author: by(bob), committer: by(bob) }), commit(c2, [c1])],
        earlier: [],
      },
    };
    const found = contributors({ ...own, pushes: activity(push(bob, c1), push(alice, c2, c1)) });
    expect([found.touched(bob, c1), found.touched(bob, c2), found.touched(alice, c1)]).toEqual([true, false, true]);
  });
});

describe('parts without an account', () => {
  const parts = (own: Partial<ContributionFacts>) =>
    contributors(own).unattributed.map(({ part, commit: id, pusherStands }) => [part, id, pusherStands]);
  const anonymous = { author: nobody('a@laptop') };

  it('are none in the compliant change', () => {
    expect(parts({})).toEqual([]);
  });

  it('are names in commits, for which a known pusher can stand', () => {
    const commits = { current: [commit(c1, [base], { ...anonymous, committer: nobody('b@laptop') })], earlier: [] };
    expect(parts({ commits, pushes: activity(push(alice, c1)) })).toEqual([
      ['authored', c1, true],
      ['committed', c1, true],
    ]);
  });

  it('are pushers who are not told, and commits that no push brought', () => {
    expect(parts({ pushes: activity(push(alice, c2), push(null, c3, c2)) })).toEqual([['pushed', c3, false]]);
    expect(parts({ pushes: activity(push(alice, c2)) })).toEqual([['pushed', c3, false]]);
  });

  it('are pushers of whom one of two is not told', () => {
    const twice = activity(push(alice, c3), push(null, c3));
    expect(parts({ pushes: twice })).toEqual([c1, c2, c3].map((id) => ['pushed', id, false]));
  });

  it('are not those of what was replaced, where its pusher is known', () => {
    const commits = { current: [commit(d3, [base])], earlier: [commit(c1, [base], anonymous)] };
    expect(parts({ commits, pushes: activity(push(alice, c1), push(alice, d3, c1)) })).toEqual([]);
    expect(parts({ commits, pushes: activity(push(null, c1), push(alice, d3, c1)) })).toEqual([
      ['authored', c1, false],
      ['pushed', c1, false],
    ]);
  });

  it('are not those of a proven clean merge', () => {
    expect(parts({ ...withMerge({ ...clean, ...anonymous }), pushes: activity(push(alice, c3)) })).toEqual([]);
  });

  it('are the opener and the owner of a fork, where those are deleted', () => {
    expect(parts({ change: { ...compliant.change, author: null } })).toEqual([['opened', null, false]]);
    expect(parts({ pushes: { source: 'fork', owner: null } })).toEqual([c1, c2, c3].map((id) => ['pushed', id, false]));
  });
});
