import type { BranchRules, EnvironmentAccess } from '../../facts/access.js';
import type {
  ExpectedBranch,
  ExpectedEnvironment,
  ExpectedOrganization,
  ExpectedState,
  Named,
} from '../../facts/expected-access.js';
import { matchesGlob } from '../../lib/glob.js';
import { drift, seen, unseen, type AccessScene } from './access-drift.js';
import { differing, entryOf, listed, namesOf, sameNames } from './access-names.js';
import type { Fault } from './control.js';

type Part<Name extends keyof ExpectedState> = NonNullable<ExpectedState[Name]>;

const NOT_READ = 'the rules of the branch were not read';

/** Each branch that an entry stands for, by its name or by a pattern. One that stands for none was not seen to be guarded. */
const ofBranches = <T>(
  part: 'bypass' | 'branches',
  expected: readonly Named<T>[],
  rules: readonly BranchRules[],
  compare: (found: BranchRules, value: T) => readonly Fault[],
): readonly Fault[] =>
  expected.flatMap(({ name, value }) => {
    const fitting = rules.filter(({ branch }) => branch === name || matchesGlob(name, branch));
    return fitting.length === 0 ? [unseen(part, NOT_READ, [name])] : fitting.flatMap((found) => compare(found, value));
  });

export const bypassFaults = (scene: AccessScene, expected: Part<'bypass'>): readonly Fault[] =>
  seen('bypass', scene.state.rules, (rules) =>
    ofBranches('bypass', expected, rules, ({ branch, bypass }, value) => {
      if (!bypass.known) return [unseen('bypass', bypass.why.found ?? bypass.why.code, [branch])];
      const { missing, unexpected } = differing(value, bypass.value);
      return [
        ...unexpected.map((who) =>
          drift(scene, 'bypass-unexpected', [who, branch], {
            needed: 'no way round the rules',
            found: 'may go round them',
          }),
        ),
        ...missing.map((who) =>
          drift(scene, 'bypass-missing', [who, branch], { needed: 'may go round the rules', found: 'may not' }),
        ),
      ];
    }),
  );

export const branchFaults = (scene: AccessScene, expected: Part<'branches'>): readonly Fault[] =>
  seen('branches', scene.state.rules, (rules) =>
    ofBranches('branches', expected, rules, (found, value) =>
      weaker(value, found).map(({ rule, needed, had }) =>
        drift(scene, 'branch-rules-weaker', [found.branch, rule], { needed, found: had }),
      ),
    ),
  );

const weaker = (expected: ExpectedBranch, found: BranchRules) => {
  const contexts = expected['required-contexts'].filter((context) => !found.requiredContexts.includes(context));
  const demanded = [
    ['dismiss-stale', expected['dismiss-stale'], found.dismissStale],
    ['code-owners', expected['code-owners'], found.codeOwners],
    ['last-push', expected['last-push'], found.lastPushApproval],
    ['signatures', expected.signatures, found.signatures],
    ['linear', expected.linear, found.linear],
    ['admins', expected.admins, found.admins],
  ] as const;
  const forbidden = [
    ['force-push', expected['force-push'], found.forcePush],
    ['deletion', expected.deletion, found.deletion],
  ] as const;
  return [
    ...contexts.map((context) => ({ rule: context, needed: 'the check is required', had: 'it is not' })),
    ...(found.approvals < expected.approvals
      ? [{ rule: 'approvals', needed: String(expected.approvals), had: String(found.approvals) }]
      : []),
    ...demanded.flatMap(([rule, wanted, had]) => (wanted && !had ? [{ rule, needed: 'on', had: 'off' }] : [])),
    ...forbidden.flatMap(([rule, allowed, had]) =>
      !allowed && had ? [{ rule, needed: 'not allowed', had: 'allowed' }] : [],
    ),
  ];
};

export const environmentFaults = (scene: AccessScene, expected: Part<'environments'>): readonly Fault[] =>
  seen('environments', scene.state.environments, (environments) => {
    const { missing, unexpected } = differing(namesOf(expected), namesOf(environments));
    return [
      ...missing.map((name) =>
        drift(scene, 'environment-missing', [name], { needed: 'an environment', found: 'none' }),
      ),
      ...environments.flatMap((environment) => {
        if (unexpected.includes(environment.name))
          return [
            drift(scene, 'environment-unexpected', [environment.name], {
              needed: 'no environment',
              found: 'an environment',
            }),
          ];
        const wanted = entryOf(expected, environment.name);
        return wanted === undefined ? [] : environmentDrift(scene, environment, wanted);
      }),
    ];
  });

const environmentDrift = (
  scene: AccessScene,
  found: EnvironmentAccess,
  expected: ExpectedEnvironment,
): readonly Fault[] => [
  ...openings(found, expected).map(([what, needed, had, opener]) =>
    drift(scene, opener ? 'environment-unprotected' : 'environment-differs', [found.name, what], {
      needed,
      found: had,
    }),
  ),
  ...reviewerFaults(scene, found, expected.reviewers),
];

/** Setting, both sides, and whether the difference opens what was closed. */
const openings = (found: EnvironmentAccess, expected: ExpectedEnvironment) => {
  const wide = { any: 2, protected: 1, named: 0 };
  const isMore = found.patterns.some((pattern) => !expected.patterns.includes(pattern));
  const all: readonly (readonly [string, string, string, boolean])[] = [
    ['self-review', onOff(expected['self-review']), onOff(!found.preventSelfReview), !found.preventSelfReview],
    ['admins-bypass', onOff(expected['admins-bypass']), onOff(found.adminsCanBypass), found.adminsCanBypass],
    ['branches', expected.branches, found.branches, wide[found.branches] > wide[expected.branches]],
    [
      'wait-minutes',
      String(expected['wait-minutes']),
      String(found.waitMinutes),
      found.waitMinutes < expected['wait-minutes'],
    ],
  ];
  const [needed, had] = [inWords(expected.patterns), inWords(found.patterns)];
  return [
    ...all.filter(([, wanted, given]) => wanted !== given),
    // Not by their words: an empty list is a word there, and a pattern could be that word.
    ...(sameNames(expected.patterns, found.patterns) ? [] : [['patterns', needed, had, isMore] as const]),
  ];
};

const inWords = (names: readonly string[]): string => listed([...names].sort());

const onOff = (allowed: boolean): string => (allowed ? 'allowed' : 'not allowed');

const reviewerFaults = (
  scene: AccessScene,
  { name, reviewers }: EnvironmentAccess,
  expected: ExpectedEnvironment['reviewers'],
): readonly Fault[] => {
  if (expected === null) return [];
  const { missing, unexpected } = differing(expected, reviewers);
  if (expected.length > 0 && reviewers.length === 0)
    return [
      drift(scene, 'environment-unprotected', [name, 'reviewers'], { needed: listed(expected), found: 'no reviewers' }),
    ];
  return [
    ...unexpected.map((who) =>
      drift(scene, 'environment-reviewer-unexpected', [who, name], { needed: 'no reviewer', found: 'reviewer' }),
    ),
    ...missing.map((who) =>
      drift(scene, 'environment-reviewer-missing', [who, name], { needed: 'reviewer', found: 'no reviewer' }),
    ),
  ];
};

export const organizationFaults = (scene: AccessScene, expected: ExpectedOrganization): readonly Fault[] =>
  seen('organization', scene.state.organization, (settings) => {
    const found: ExpectedOrganization = {
      'default-permission': settings.defaultPermission,
      'create-repositories': settings.membersCanCreateRepositories,
      'fork-private': settings.membersCanForkPrivate,
      'change-visibility': settings.membersCanChangeVisibility,
      'delete-repositories': settings.membersCanDelete,
    };
    const names = Object.keys(found) as readonly (keyof ExpectedOrganization)[];
    return names.flatMap((name) => {
      const [wanted, given] = [expected[name], found[name]];
      if (wanted === null) return [];
      if (given === null) return [unseen('organization', 'the setting is not told', [name])];
      if (wanted === given) return [];
      return [drift(scene, 'organization-setting-differs', [name], { needed: String(wanted), found: String(given) })];
    });
  });
