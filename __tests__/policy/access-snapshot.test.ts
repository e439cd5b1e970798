import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { access } from '../../src/controls/access.js';
import type { AccessState } from '../../src/facts/access.js';
import { known, type Observed } from '../../src/facts/observed.js';
import { snapshotOf } from '../../src/policy/access-snapshot.js';
import { judge, withFacts } from '../controls/scene.js';
import { file, hidden, now, parsed, state } from '../support/access.js';

const outcomeOf = (given: AccessState, against: AccessState): string =>
  judge(
    access,
    withFacts({
      access: { state: given, expected: file(parsed(stringify(snapshotOf(against, null).text))) },
      clock: { now },
    }),
    {},
    { people: { samePerson: [], machineAccounts: [], trustedApps: [], tickets: [] } },
  ).outcome;

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/u);
const logins = fc.uniqueArray(name, { maxLength: 5 });
const level = fc.constantFrom('read', 'triage', 'write', 'maintain', 'admin' as const);
const role = fc.constantFrom(null, 'deployer');

const drawn: fc.Arbitrary<AccessState> = fc.record({
  repository: fc.constantFrom('acme/pay', null),
  owner: fc.constant({ login: 'acme', kind: 'organization' as const }),
  members: fc
    .uniqueArray(fc.record({ login: name, role: fc.constantFrom('owner', 'member') }), {
      selector: ({ login }) => login,
    })
    .map(known),
  invitations: fc.constant(known([])),
  teams: fc
    .uniqueArray(
      fc.record({
        name: name.map((slug) => `acme/${slug}`),
        parent: fc.constant(null),
        level,
        role,
        members: logins.map((all) => known(all.map((login) => ({ login, role: 'member' as const })))),
      }),
      { selector: (team) => team.name, maxLength: 4 },
    )
    .map(known),
  collaborators: fc
    .uniqueArray(
      fc.record({ login: name, level, role, through: fc.constantFrom('outside', 'direct', 'team-or-organization') }),
      { selector: ({ login }) => login, maxLength: 6 },
    )
    .map(known),
  deployKeys: fc
    .uniqueArray(
      fc.record({
        id: fc.nat(),
        title: name,
        fingerprint: name.map((text) => `SHA256:${text}`),
        readOnly: fc.boolean(),
        addedBy: fc.constant(null),
        created: fc.constant(null),
        lastUsed: fc.constant(null),
      }),
      { selector: ({ fingerprint }) => fingerprint, maxLength: 3 },
    )
    .map(known),
  apps: fc
    .uniqueArray(
      fc.record({
        slug: name,
        permissions: fc.dictionary(name, fc.constantFrom('read', 'write', 'admin'), { maxKeys: 4 }),
        repositories: fc.constantFrom('all', 'selected'),
        suspended: fc.boolean(),
      }),
      { selector: ({ slug }) => slug, maxLength: 3 },
    )
    .map(known),
  actions: fc.constantFrom(state.actions),
  environments: fc
    .uniqueArray(
      fc.record({
        name,
        reviewers: logins,
        preventSelfReview: fc.boolean(),
        adminsCanBypass: fc.boolean(),
        branches: fc.constantFrom('any', 'protected', 'named'),
        patterns: logins,
        waitMinutes: fc.nat({ max: 100 }),
      }),
      { selector: (each) => each.name, maxLength: 3 },
    )
    .map(known),
  twoFactor: fc.record({ required: fc.boolean(), without: logins.map(known) }).map(known),
  rules: fc.constant(state.rules),
  organization: fc.constant(state.organization),
  changes: fc.constant(state.changes),
});

const map = <T>(fact: Observed<readonly T[]>, change: (list: readonly T[]) => readonly T[]): Observed<readonly T[]> =>
  fact.known ? known(change(fact.value)) : fact;

/** One change of the small state each: of a value, one entry more, one less. `fewer`: less is no drift. */
const single: readonly (readonly [string, Partial<AccessState>])[] = [
  ['a member more', { members: map(state.members, (all) => [...all, { login: 'new', role: 'member' }]) }],
  ['a member less', { members: map(state.members, (all) => all.slice(1)) }],
  ['an invitation', { invitations: known(['new']) }],
  ['a team less', { teams: known([]) }],
  ['a collaborator less', { collaborators: map(state.collaborators, (all) => all.slice(0, 3)) }],
  ['a key less', { deployKeys: known([]) }],
  ['an app less', { apps: known([]) }],
  ['an environment less', { environments: known([]) }],
  ['a branch less', { rules: known([]) }],
  ...(Object.keys(state) as readonly (keyof AccessState)[])
    .filter((part) => !['repository', 'owner', 'changes'].includes(part))
    .map((part) => [`${part} hidden`, { [part]: hidden }] as const),
];

describe('snapshotOf', () => {
  it('writes a state that passes against itself, whatever it is', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        expect(outcomeOf(given, given)).toBe('pass');
      }),
      { numRuns: 200 },
    );
  });

  it.each(single)('passes no state with one change: %s', (_, own) => {
    expect(outcomeOf(state, state)).toBe('pass');
    expect(['fail', 'indeterminate']).toContain(outcomeOf({ ...state, ...own }, state));
  });

  it('passes no other people, teams, keys and apps than it was written of', () => {
    const parts = ['members', 'teams', 'collaborators', 'deployKeys', 'apps'] as const;
    fc.assert(
      fc.property(drawn, drawn, fc.constantFrom(...parts), (given, other, part) => {
        const changed = { ...given, repository: 'acme/pay', [part]: other[part] } as AccessState;
        const of = (each: AccessState) => JSON.stringify(snapshotOf(each, null).text);
        fc.pre(of(changed) !== of({ ...given, repository: 'acme/pay' }));
        const fewer = part === 'apps' || JSON.stringify(other[part]) === JSON.stringify(given[part]);
        const outcome = outcomeOf(changed, { ...given, repository: 'acme/pay' });
        // Less than an app may have at most is fine, and so is a custom role that nobody holds any more.
        if (outcome === 'pass') expect(fewer || isOnlyOfRoles(changed, given)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for the same state in another order', () => {
    const turned = { ...state, members: map(state.members, (all) => [...all].reverse()) };
    expect(JSON.stringify(snapshotOf(turned, null))).toBe(JSON.stringify(snapshotOf(state, null)));
  });

  it('leaves out what it could not see, and says so', () => {
    const { text, left } = snapshotOf({ ...state, deployKeys: hidden }, null);
    expect(text).not.toHaveProperty('deploy-keys');
    expect(left).toEqual([{ part: 'deploy-keys', found: 'GET answered 403' }]);
  });
});

/** Whether two states differ in custom roles and nothing else that a snapshot holds. */
function isOnlyOfRoles(one: AccessState, other: AccessState): boolean {
  const without = (each: AccessState) => ({ ...snapshotOf({ ...each, repository: 'acme/pay' }, null).text, roles: [] });
  return JSON.stringify(without(one)) === JSON.stringify(without(other));
}
