import type { AccessState, Collaborator, Member, TeamAccess } from '../../facts/access.js';
import type { ExpectedState, ExpectedTeam, GivenLevel, Named } from '../../facts/expected-access.js';
import { drift, seen, unseen, type AccessScene } from './access-drift.js';
import { differing, entryOf, lower, namesOf } from './access-names.js';
import type { Fault } from './control.js';

type Part<Name extends keyof ExpectedState> = NonNullable<ExpectedState[Name]>;

export const memberFaults = (scene: AccessScene, expected: Part<'members'>): readonly Fault[] => [
  ...seen('members', scene.state.members, (members) => [
    ...roleFaults(scene, expected, members, 'owner'),
    ...(expected.members === 'any' ? [] : roleFaults(scene, expected, members, 'member')),
  ]),
  ...seen('members', scene.state.invitations, (invited) =>
    expected.members === 'any'
      ? []
      : differing([...expected.owners, ...expected.members], invited).unexpected.map((login) =>
          drift(scene, 'member-unexpected', [login], { needed: 'no invitation', found: 'invited' }),
        ),
  ),
];

/** Owners and other members each for itself; whoever is expected as the other of the two is told as that. */
const roleFaults = (
  scene: AccessScene,
  expected: Part<'members'>,
  members: readonly Member[],
  role: Member['role'],
): readonly Fault[] => {
  const others = expected.members === 'any' ? [] : expected.members;
  const wanted = role === 'owner' ? expected.owners : others;
  const known = new Map(members.map((member) => [lower(member.login), member.role]));
  const logins = members.filter((member) => member.role === role).map(({ login }) => login);
  const { missing, unexpected } = differing(wanted, logins);
  const isExpected = (login: string) => [...expected.owners, ...others].some((each) => lower(each) === lower(login));
  return [
    ...missing.map((login) => {
      const other = known.get(lower(login));
      return other === undefined
        ? drift(scene, 'member-missing', [login], { needed: `${role} of the organisation`, found: 'no member' })
        : drift(scene, 'role-differs', [login], { needed: role, found: other });
    }),
    // A member who is expected as an owner, or the other way round, was told above where that side is compared.
    ...unexpected
      .filter((login) => !isExpected(login))
      .map((login) =>
        expected.members === 'any'
          ? drift(scene, 'role-differs', [login], { needed: 'no owner', found: role })
          : drift(scene, 'member-unexpected', [login], { needed: 'no member', found: role }),
      ),
  ];
};

type PeoplePart = 'people' | 'outside-collaborators';

const CODES: Readonly<Record<PeoplePart, { readonly unexpected: string; readonly missing: string }>> = {
  people: { unexpected: 'collaborator-unexpected', missing: 'collaborator-missing' },
  'outside-collaborators': {
    unexpected: 'outside-collaborator-unexpected',
    missing: 'outside-collaborator-missing',
  },
};

/** Whose access is given to them by name: members under `people`, all others under `outside-collaborators`. */
export const peopleFaults = (
  scene: AccessScene,
  part: PeoplePart,
  expected: readonly Named<GivenLevel>[],
): readonly Fault[] =>
  seen(part, scene.state.collaborators, (collaborators) => {
    const way = part === 'people' ? 'direct' : 'outside';
    const found = collaborators.filter(({ through }) => through === way);
    const { missing, unexpected } = differing(
      namesOf(expected),
      found.map(({ login }) => login),
    );
    return [
      ...missing.map((login) =>
        drift(scene, CODES[part].missing, [login], {
          needed: entryOf(expected, login) ?? '',
          found: wayOf(collaborators, login),
        }),
      ),
      ...found.flatMap(({ login, level }) => {
        if (unexpected.includes(login))
          return [drift(scene, CODES[part].unexpected, [login], { needed: 'no access by name', found: level })];
        const wanted = entryOf(expected, login) ?? level;
        return wanted === level ? [] : [drift(scene, 'role-differs', [login, level], { needed: wanted, found: level })];
      }),
    ];
  });

const wayOf = (collaborators: readonly Collaborator[], login: string): string => {
  const found = collaborators.find((each) => lower(each.login) === lower(login));
  return found === undefined ? 'no access' : `${found.level} by ${found.through}`;
};

/** Whoever may administer, whatever the way; of an organisation alone its owners. */
export const adminFaults = (scene: AccessScene, expected: Part<'admins'>): readonly Fault[] => {
  const { repository, members, collaborators } = scene.state;
  const compare = (found: readonly string[]): readonly Fault[] => {
    const { missing, unexpected } = differing(expected, found);
    return [
      ...unexpected.map((login) =>
        drift(scene, 'admin-unexpected', [login, 'admin'], { needed: 'no administrator', found: 'administrator' }),
      ),
      ...missing.map((login) =>
        drift(scene, 'admin-missing', [login], { needed: 'administrator', found: 'no administrator' }),
      ),
    ];
  };
  return repository === null
    ? seen('admins', members, (all) => compare(all.filter(({ role }) => role === 'owner').map(({ login }) => login)))
    : seen('admins', collaborators, (all) =>
        compare(all.filter(({ level }) => level === 'admin').map(({ login }) => login)),
      );
};

/** Custom roles that people or teams hold. */
export const customRoleFaults = (scene: AccessScene, expected: Part<'roles'>): readonly Fault[] => {
  const { collaborators, teams, repository } = scene.state;
  const compare = (held: readonly { readonly role: string | null; readonly name: string }[]): readonly Fault[] =>
    held.flatMap(({ role, name }) =>
      role === null || expected.some((each) => lower(each) === lower(role))
        ? []
        : [drift(scene, 'role-unexpected', [name, role], { needed: 'no such role', found: role })],
    );
  return [
    ...(repository === null
      ? []
      : seen('roles', collaborators, (all) => compare(all.map(({ role, login }) => ({ role, name: login }))))),
    ...seen('roles', teams, compare),
  ];
};

export const teamFaults = (scene: AccessScene, expected: Part<'teams'>): readonly Fault[] =>
  seen('teams', scene.state.teams, (teams) => {
    const { missing } = differing(namesOf(expected), namesOf(teams));
    const { unexpected } = differing(namesOf(expected), namesOf(teams.filter((team) => hasAccess(scene, team))));
    return [
      ...missing.map((name) => drift(scene, 'team-missing', [name], { needed: 'a team', found: 'no such team' })),
      ...teams.flatMap((team) => {
        if (unexpected.includes(team.name))
          return [drift(scene, 'team-unexpected', [team.name], { needed: 'no team', found: team.level ?? 'a team' })];
        const wanted = entryOf(expected, team.name);
        return wanted === undefined ? [] : [...levelFaults(scene, team, wanted), ...rosterFaults(scene, team, wanted)];
      }),
    ];
  });

/** The host lists all teams; of a repository those count that may do something there. */
const hasAccess = ({ state }: AccessScene, { level }: TeamAccess): boolean =>
  state.repository === null || (level !== null && level !== 'none');

/** Where an organisation alone is looked at, no team has a level. */
const levelFaults = (scene: AccessScene, team: TeamAccess, { level }: ExpectedTeam): readonly Fault[] =>
  level === null || scene.state.repository === null || level === team.level
    ? []
    : [drift(scene, 'team-level-differs', [team.name], { needed: level, found: team.level ?? 'none' })];

const rosterFaults = (scene: AccessScene, team: TeamAccess, expected: ExpectedTeam): readonly Fault[] => {
  const wanted = expected.members;
  if (wanted === 'any') return [];
  if (!team.members.known) return [unseen('teams', team.members.why.found ?? team.members.why.code, [team.name])];
  const logins = team.members.value.map(({ login }) => login);
  const { missing, unexpected } = differing(wanted, logins);
  return [
    ...unexpected.map((login) =>
      drift(scene, 'team-member-unexpected', [login, team.name], { needed: 'not in the team', found: 'in the team' }),
    ),
    ...missing.map((login) =>
      drift(scene, 'team-member-missing', [login, team.name], { needed: 'in the team', found: 'not in the team' }),
    ),
  ];
};

/** Members without a second factor, and an organisation that demands none. */
export const factorFaults = (scene: AccessScene, expected: Part<'two-factor'>): readonly Fault[] =>
  seen('two-factor', scene.state.twoFactor, ({ required, without }) => [
    ...(expected.required === required
      ? []
      : [
          drift(scene, 'two-factor-not-required', [ownerOf(scene.state)], {
            needed: expected.required ? 'a second factor is demanded' : 'no second factor is demanded',
            found: required ? 'it is demanded' : 'it is not demanded',
          }),
        ]),
    ...seen('two-factor', without, (logins) =>
      differing(expected.exempt, logins).unexpected.map((login) =>
        drift(scene, 'two-factor-missing', [login], { needed: 'a second factor', found: 'none' }),
      ),
    ),
  ]);

const ownerOf = ({ owner }: AccessState): string => owner.login;
