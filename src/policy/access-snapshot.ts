import type { AccessState, BranchRules, Collaborator, DeployKey } from '../facts/access.js';
import type { ExpectedReview } from '../facts/expected-access.js';
import type { Observed } from '../facts/observed.js';

/** A file of the expected state as plain JSON, in the form that people write. */
export type AccessText = Readonly<Record<string, unknown>>;

export interface Snapshot {
  readonly text: AccessText;
  /** Parts that could not be read, which the file therefore leaves out. */
  readonly left: readonly { readonly part: string; readonly found: string }[];
}

/** What is now, written as what is expected: lists and maps sorted, so that only what changed differs. */
export const snapshotOf = (state: AccessState, review: ExpectedReview | null): Snapshot => {
  const parts = partsOf(state);
  const known = parts.flatMap(({ part, fact }) => (fact.known && fact.value !== null ? [[part, fact.value]] : []));
  return {
    text: {
      version: 1,
      ...(Object.fromEntries(known) as AccessText),
      ...(review === null ? {} : { review: reviewText(review) }),
    },
    left: parts.flatMap(({ part, fact }) => (fact.known ? [] : [{ part, found: fact.why.found ?? fact.why.code }])),
  };
};

const reviewText = ({ every, by, approvals, asked }: ExpectedReview): AccessText => ({
  every,
  by,
  approvals,
  ...(asked === null ? {} : { asked }),
});

interface PartText {
  readonly part: string;
  /** A known null: there is nothing to write of it here. */
  readonly fact: Observed<unknown>;
}

const partsOf = (state: AccessState): readonly PartText[] => [
  ...peopleParts(state),
  ...(state.repository === null ? [] : repositoryParts(state)),
  ...(state.owner.kind === 'user' ? [] : organizationParts(state)),
  { part: 'actions', fact: within(state.actions, actionsText) },
];

const peopleParts = (state: AccessState): readonly PartText[] => {
  const { collaborators, teams, members, repository } = state;
  const admins =
    repository === null
      ? within(members, (all) => sorted(all.filter(({ role }) => role === 'owner').map(({ login }) => login)))
      : within(collaborators, (all) => sorted(all.filter(({ level }) => level === 'admin').map(({ login }) => login)));
  const held = within(teams, (all) => all.flatMap(({ role }) => role ?? []));
  const own =
    repository === null
      ? held
      : both(held, collaborators, (roles, all) => [...roles, ...all.flatMap(({ role }) => role ?? [])]);
  return [
    { part: 'admins', fact: admins },
    { part: 'roles', fact: within(own, (roles) => sorted([...new Set(roles)])) },
  ];
};

const organizationParts = ({ members, teams, apps, twoFactor, organization }: AccessState): readonly PartText[] => [
  {
    part: 'members',
    fact: within(members, (all) => ({
      owners: sorted(all.filter(({ role }) => role === 'owner').map(({ login }) => login)),
      members: sorted(all.filter(({ role }) => role === 'member').map(({ login }) => login)),
    })),
  },
  {
    part: 'teams',
    fact: within(teams, (all) =>
      mapOf(all, ({ name, level, members: roster }) => [
        name,
        {
          ...(level === null || level === 'none' ? {} : { level }),
          ...(roster.known ? { members: sorted(roster.value.map(({ login }) => login)) } : {}),
        },
      ]),
    ),
  },
  {
    part: 'apps',
    fact: within(apps, (all) =>
      mapOf(
        all.filter(({ suspended }) => !suspended),
        ({ slug, permissions, repositories }) => [slug, { permissions: sortedMap(permissions), repositories }],
      ),
    ),
  },
  {
    part: 'two-factor',
    fact: within(twoFactor, ({ required, without }) =>
      without.known ? { required, exempt: sorted(without.value) } : { required },
    ),
  },
  { part: 'organization', fact: within(organization, organizationText) },
];

const organizationText = (settings: AccessState['organization'] extends Observed<infer T> ? T : never): AccessText =>
  told({
    'default-permission': settings.defaultPermission,
    'create-repositories': settings.membersCanCreateRepositories,
    'fork-private': settings.membersCanForkPrivate,
    'change-visibility': settings.membersCanChangeVisibility,
    'delete-repositories': settings.membersCanDelete,
  });

const repositoryParts = ({ collaborators, deployKeys, environments, rules }: AccessState): readonly PartText[] => [
  { part: 'outside-collaborators', fact: within(collaborators, (all) => levelsOf(all, 'outside')) },
  { part: 'people', fact: within(collaborators, (all) => levelsOf(all, 'direct')) },
  { part: 'deploy-keys', fact: within(deployKeys, keysText) },
  {
    part: 'environments',
    fact: within(environments, (all) =>
      mapOf(all, (each) => [
        each.name,
        {
          reviewers: sorted(each.reviewers),
          'self-review': !each.preventSelfReview,
          'admins-bypass': each.adminsCanBypass,
          branches: each.branches,
          ...(each.patterns.length === 0 ? {} : { patterns: sorted(each.patterns) }),
          ...(each.waitMinutes === 0 ? {} : { 'wait-minutes': each.waitMinutes }),
        },
      ]),
    ),
  },
  { part: 'branches', fact: within(rules, (all) => mapOf(all, (each) => [each.branch, branchText(each)])) },
  {
    part: 'bypass',
    fact: within(rules, (all) => {
      const shown = all.flatMap(({ branch, bypass }) => (bypass.known ? [{ branch, who: bypass.value }] : []));
      return shown.length === 0 && all.length > 0 ? null : mapOf(shown, ({ branch, who }) => [branch, sorted(who)]);
    }),
  },
];

/** Two keys can have one title, never one fingerprint. */
const keysText = (keys: readonly DeployKey[]): AccessText =>
  mapOf(keys, ({ title, fingerprint, readOnly }) => [fingerprint ?? title, readOnly ? 'read' : 'write']);

const levelsOf = (all: readonly Collaborator[], way: Collaborator['through']): AccessText =>
  mapOf(
    all.filter(({ through }) => through === way),
    ({ login, level }) => [login, level],
  );

const branchText = (rules: BranchRules): AccessText => ({
  'required-contexts': sorted(rules.requiredContexts),
  approvals: rules.approvals,
  'dismiss-stale': rules.dismissStale,
  'code-owners': rules.codeOwners,
  'last-push': rules.lastPushApproval,
  signatures: rules.signatures,
  linear: rules.linear,
  admins: rules.admins,
  'force-push': rules.forcePush,
  deletion: rules.deletion,
});

const actionsText = (actions: AccessState['actions'] extends Observed<infer T> ? T : never): AccessText =>
  told({
    enabled: actions.enabled,
    allowed: actions.allowed,
    ...(actions.allowed === 'selected'
      ? {
          patterns: sorted(actions.patterns),
          'github-owned': actions.githubOwned,
          'verified-creators': actions.verifiedCreators,
        }
      : {}),
    'default-token': actions.defaultToken,
    'can-approve': actions.canApprovePulls,
    pinned: actions.pinned,
  });

const within = <T, U>(fact: Observed<T>, change: (value: T) => U): Observed<U> =>
  fact.known ? { known: true, value: change(fact.value) } : fact;

const both = <T, U, V>(one: Observed<T>, other: Observed<U>, join: (a: T, b: U) => V): Observed<V> =>
  one.known ? within(other, (value) => join(one.value, value)) : one;

const sorted = (names: readonly string[]): readonly string[] => [...names].sort();

const sortedMap = (map: Readonly<Record<string, unknown>>): AccessText =>
  Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));

const mapOf = <T>(all: readonly T[], entry: (each: T) => readonly [string, unknown]): AccessText =>
  sortedMap(Object.fromEntries(all.map(entry)));

/** Without what is not told. */
const told = (settings: AccessText): AccessText =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null));
