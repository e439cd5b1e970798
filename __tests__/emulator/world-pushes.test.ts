import { describe, expect, it } from '@jest/globals';
import type { State } from '../../emulator/state.js';
import { by, merge, namesOf, stateOf } from './world-support.js';

describe('pushes of the head branch', () => {
  const pushes = (state: State) =>
    state.pull.headPushes.map(({ kind, before, after, actor }) => [
      kind,
      ...namesOf(state, [before, after]).map((name) => name.slice(0, 7)),
      actor?.login,
    ]);

  it('are one where who and when are the same', () => {
    expect(pushes(stateOf())).toEqual([['branch_creation', '0000000', 'c3', 'alice']]);
  });

  it('are as many as there are changes of who', () => {
    expect(pushes(stateOf({ commits: { c3: { 'pushed-by': 'bob' } } }))).toEqual([
      ['branch_creation', '0000000', 'c2', 'alice'],
      ['push', 'c2', 'c3', 'bob'],
    ]);
  });

  it('show tips that were pushed away, and the timeline shows the force', () => {
    const d3 = {
      ...by('alice'),
      at: '2026-03-02T10:20:00Z',
      'pushed-at': '2026-03-02T10:21:00Z',
      parents: ['c2'],
      tree: 't3',
      message: 'Again',
      files: [],
    };
    const state = stateOf({ pull: { 'head-commit': 'd3' }, commits: { d3 } });
    expect(pushes(state).at(-1)).toEqual(['force_push', 'c3', 'd3', 'alice']);
    expect(state.pull.timeline.map(({ kind }) => kind)).toEqual(['force-pushed']);
    expect(state.pull.commits.map(({ alias }) => alias)).toEqual(['c1', 'c2', 'd3']);
    expect(state.workflowRuns.map(({ actor, branch }) => [actor?.login, branch])[0]).toEqual(['alice', 'feat/refund']);
  });

  it('leave commits of a second parent to another branch, and count them to the pull request', () => {
    const b1 = {
      ...by('mallory'),
      at: '2026-03-02T10:02:00Z',
      'pushed-at': '2026-03-02T10:03:00Z',
      parents: ['base'],
      tree: 't7',
      message: 'Fast',
      files: ['src/fast.ts'],
    };
    const state = stateOf({ commits: { b1, m1: { ...merge, parents: ['c3', 'b1'], tree: 't8' } } });
    expect(state.pull.commits.map(({ alias }) => alias)).toEqual(['c1', 'c2', 'c3', 'b1', 'm1']);
    expect(state.pushes.filter(({ actor }) => actor?.login === 'mallory').map(({ ref }) => ref)).toEqual([
      'refs/heads/side/b1',
    ]);
  });

  it('of a fork are not in this repository’s activity', () => {
    const state = stateOf({ pull: { 'head-repository': 'eve/pay' } });
    expect(state.pushes.map(({ ref }) => ref)).toEqual(['refs/heads/main']);
    expect(state.refs.has('refs/heads/feat/refund')).toBe(false);
    expect(state.refs.get('refs/pull/7/head')).toBe(state.pull.headSha);
  });
});
