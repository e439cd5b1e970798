import { describe, expect, it } from '@jest/globals';
import { protectedPaths } from '../../src/controls/protected-paths.js';
import { known } from '../../src/facts/observed.js';
import type { Permission } from '../../src/facts/permissions.js';
import { bob, carol, dependabot } from '../support/compliant.js';
import { approval, change, file, judge, run, shown, untold, withFacts, type GivenFacts } from './scene.js';

const settings = { paths: ['infra/**'], owners: { teams: ['acme/controls'] } };

const judged = (files: readonly ReturnType<typeof file>[], facts: GivenFacts = {}, own: object = settings) =>
  judge(protectedPaths, withFacts({ files, ...facts }), own);

const infra = [file('src/a.ts'), file('infra/prod.tf')];
const asked = ['pending', 'protected-path-changed infra/prod.tf'];

describe('who is an owner', () => {
  const admins: readonly Permission[] = [
    { account: carol, level: known('admin'), role: null },
    { account: bob, level: known('write'), role: null },
  ];
  const undecided = {
    teams: [{ name: 'acme/controls', members: untold('acme/controls') }],
    reviews: [approval(carol)],
  };

  it('is somebody who is named, not anybody beside', () => {
    const owners = { users: ['carol'] };
    expect(shown(judged(infra, { reviews: [approval(bob)] }, { ...settings, owners }))).toEqual(asked);
  });

  it.each([[admins], [[...admins].reverse()]])('has the own permission, not that of another', (permissions) => {
    const outcome = (who: typeof bob) =>
      judged(infra, { reviews: [approval(who)], permissions }, { paths: ['infra/**'] }).outcome;
    expect(outcome(carol)).toBe('pass');
    expect(outcome(bob)).toBe('pending');
  });

  it('is in the team, whoever else is, and nobody is in an empty one', () => {
    const outcome = (members: readonly (typeof bob)[]) =>
      judged(infra, { reviews: [approval(carol)], teams: [{ name: 'acme/controls', members: known(members) }] })
        .outcome;
    expect(outcome([bob, carol])).toBe('pass');
    expect(outcome([bob])).toBe('pending');
    expect(outcome([])).toBe('pending');
  });

  it('may be behind the app that opened the change', () => {
    const facts = { change: { ...change, author: dependabot }, reviews: [approval(carol)] };
    expect(shown(judged(infra, facts))).toEqual([
      'indeterminate',
      'initiator-unknown dependabot[bot]',
      ...asked.slice(1),
    ]);
  });

  it('may be in the one of two teams that cannot be read', () => {
    const owners = { teams: ['acme/finance', 'acme/ops'] };
    expect(shown(judged(infra, { reviews: [approval(carol)] }, { ...settings, owners }))).toEqual([
      'indeterminate',
      'fact-unavailable acme/ops',
      ...asked.slice(1),
    ]);
  });

  it('proves nothing where it is not known, even when nobody can approve any more', () => {
    expect(judged(infra, { ...undecided, run: { ...run, event: 'merge_group' } }).outcome).toBe('indeterminate');
  });

  it('is told', () => {
    const needed = (owners: object) => judged(infra, {}, { ...settings, owners }).reasons[0]?.needed;
    expect(needed({})).toBe('an approval by somebody with admin permission');
    expect(judged(infra).reasons[0]?.found).toBe('no independent approval by an owner');
    expect(judged([file('\u202ea')]).reasons[0]?.needed).toBe('a path without hidden characters');
    expect(needed({ users: ['bob'], teams: ['acme/ops'] })).toBe('an approval by bob or acme/ops');
    const why = (facts: GivenFacts, own?: object) =>
      judged(infra, { reviews: [approval(carol)], ...facts }, own).reasons[0];
    expect(why({ teams: [] })).toMatchObject({ about: ['acme/controls'], found: 'the team was not read' });
    expect(why({ permissions: [] }, { paths: ['infra/**'] })).toMatchObject({
      about: ['carol'],
      found: 'the permission was not read',
    });
  });
});
