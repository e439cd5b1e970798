import { describe, expect, it } from '@jest/globals';
import { allOf, anyOf, hasPermission, higherOf, isInTeams, isListed, no, yes } from '../../src/facts/eligibility.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import { bob, carol, compliant, dana, eve, mallory } from '../support/compliant.js';

const why = unavailable('teams', '404');
const unsure = { is: 'unknown', why } as const;
const permissions = known(compliant.permissions);
const teams = known(compliant.teams);

describe('three answers', () => {
  it('all: no wins, then unknown', () => {
    expect([allOf([]), allOf([yes, unsure]), allOf([unsure, no]), allOf([yes, yes])]).toEqual([yes, unsure, no, yes]);
  });

  it('any: yes wins, then unknown', () => {
    expect([anyOf([]), anyOf([no, unsure]), anyOf([unsure, yes]), anyOf([no, no])]).toEqual([no, unsure, yes, no]);
  });
});

describe('permission', () => {
  it('is a floor', () => {
    const answers = [eve, bob, carol].map((who) => hasPermission(permissions, who, 'write').is);
    expect(answers).toEqual(['no', 'yes', 'yes']);
    expect(hasPermission(permissions, bob, 'maintain').is).toBe('no');
    expect([higherOf('read', 'write'), higherOf('admin', 'write')]).toEqual(['write', 'admin']);
  });

  it('of none is what everybody has, read or not', () => {
    expect(hasPermission(unknown(why), bob, 'none')).toEqual(yes);
    const given = known([{ account: bob, level: known('none' as const), role: null }]);
    expect([hasPermission(given, bob, 'none').is, hasPermission(given, bob, 'read').is]).toEqual(['yes', 'no']);
  });

  it('names the account that was not asked about', () => {
    expect(hasPermission(known([]), bob, 'read')).toEqual({
      is: 'unknown',
      why: unavailable('permission of bob', 'not asked'),
    });
  });

  it('is unknown where nothing was read, or nothing of this account', () => {
    const stranger = { ...bob, id: 1 };
    expect(hasPermission(unknown(why), bob, 'write')).toEqual(unsure);
    expect(hasPermission(permissions, stranger, 'write').is).toBe('unknown');
    const refused = known([{ account: bob, level: unknown<never>(why), role: null }]);
    expect(hasPermission(refused, bob, 'read')).toEqual(unsure);
  });
});

describe('lists of people', () => {
  it('hold users in any letters and members by id, whatever the member is called now', () => {
    const list = { users: ['BOB'], teams: ['Acme/Finance'] };
    const renamed = { ...dana, login: 'dana-2' };
    expect([bob, renamed, mallory].map((who) => isListed(list, teams, who).is)).toEqual(['yes', 'yes', 'no']);
    expect(isListed({ users: [], teams: [] }, teams, bob)).toEqual(no);
  });

  it('hold any one member of a team, and nobody of an empty one', () => {
    const crowd = known([
      { name: 'acme/all', members: known([bob, carol, dana]) },
      { name: 'acme/empty', members: known([]) },
    ]);
    expect([carol, mallory].map((who) => isInTeams(crowd, ['acme/all'], who).is)).toEqual(['yes', 'no']);
    expect(isInTeams(crowd, ['acme/empty'], carol)).toEqual(no);
  });

  it('name the team that was not read', () => {
    expect(isInTeams(teams, ['acme/ops'], dana)).toEqual({
      is: 'unknown',
      why: unavailable('members of acme/ops', 'not read'),
    });
  });

  it('are unknown with a team that was not read, unless another answers', () => {
    expect(isInTeams(teams, ['acme/ops'], dana).is).toBe('unknown');
    expect(isInTeams(teams, ['acme/ops', 'acme/finance'], dana).is).toBe('yes');
    expect(isInTeams(unknown(why), ['acme/finance'], dana)).toEqual(unsure);
    expect(isInTeams(unknown(why), [], dana)).toEqual(no);
  });
});
