import type { ActionsSettings, AppAccess, DeployKey } from '../../facts/access.js';
import type { ExpectedActions, ExpectedApp, ExpectedKey, ExpectedState, Named } from '../../facts/expected-access.js';
import { drift, seen, unseen, type AccessScene } from './access-drift.js';
import { differing, entryOf, listed, lower, namesOf, sameNames } from './access-names.js';
import type { Fault } from './control.js';
import { ageMs, durationMs } from './duration.js';

type Part<Name extends keyof ExpectedState> = NonNullable<ExpectedState[Name]>;

/**
 * A title can be given to another key; a fingerprint cannot, and no title stands for one. Each entry stands for one key;
 * those that name a fingerprint find theirs first.
 */
export const keyFaults = (scene: AccessScene, expected: Part<'deploy-keys'>): readonly Fault[] =>
  seen('deploy-keys', scene.state.deployKeys, (keys) => {
    const left = new Set(keys);
    const pairs = [...expected.filter(byFingerprint), ...expected.filter((entry) => !byFingerprint(entry))].map(
      (entry) => {
        const found = [...left].find((key) => entry.name === (byFingerprint(entry) ? key.fingerprint : key.title));
        if (found !== undefined) left.delete(found);
        return { entry, found };
      },
    );
    return [
      ...[...left].map((key) =>
        drift(scene, 'deploy-key-unexpected', [nameOf(key)], { needed: 'no such key', ...keyWords(key) }),
      ),
      ...pairs.flatMap(({ entry, found }) =>
        found === undefined
          ? [keyMissing(scene, entry)]
          : [...writeFaults(scene, entry, found), ...ageFaults(scene, entry, found)],
      ),
    ];
  });

const byFingerprint = ({ name }: { readonly name: string }): boolean => /^SHA256:/iu.test(name);

const nameOf = ({ title, fingerprint }: DeployKey): string => fingerprint ?? title;

/** The host tells of the key itself since when it is there. */
const keyWords = ({ title, readOnly, addedBy, created }: DeployKey) => {
  const found = `${title}, ${readOnly ? 'may read' : 'may write'}`;
  const by = addedBy === null ? '' : ` by ${addedBy}`;
  return created === null
    ? { found: `${found}${by === '' ? '' : `, added${by}`}` }
    : { found, since: `since ${created.slice(0, 10)}${by}` };
};

const keyMissing = (scene: AccessScene, { name, value }: Named<ExpectedKey>): Fault =>
  drift(scene, 'deploy-key-missing', [name], { needed: `a key that may ${value.access}`, found: 'no such key' });

const writeFaults = (scene: AccessScene, { name, value }: Named<ExpectedKey>, key: DeployKey): readonly Fault[] => {
  if (key.readOnly === (value.access === 'read')) return [];
  const sides = { needed: `may ${value.access}`, found: key.readOnly ? 'may read' : 'may write' };
  return [drift(scene, key.readOnly ? 'deploy-key-read-only' : 'deploy-key-writable', [name], sides)];
};

const ageFaults = (scene: AccessScene, { name, value }: Named<ExpectedKey>, key: DeployKey): readonly Fault[] => {
  const most = value['max-age'];
  if (most === null) return [];
  if (key.created === null) return [unseen('deploy-keys', 'when it was added is not told', [name])];
  return ageMs(key.created, scene.now) <= durationMs(most)
    ? []
    : [
        drift(scene, 'deploy-key-old', [name], {
          needed: `at most ${most} old`,
          found: `added ${key.created.slice(0, 10)}`,
        }),
      ];
};

/** An app that is suspended has no access: it counts as not installed. */
export const appFaults = (scene: AccessScene, expected: Part<'apps'>): readonly Fault[] =>
  seen('apps', scene.state.apps, (all) => {
    const apps = all.filter(({ suspended }) => !suspended);
    const { missing, unexpected } = differing(
      namesOf(expected),
      apps.map(({ slug }) => slug),
    );
    return [
      ...missing.map((slug) =>
        drift(scene, 'app-missing', [slug], {
          needed: 'installed',
          found: all.some((app) => lower(app.slug) === lower(slug)) ? 'suspended' : 'not installed',
        }),
      ),
      ...apps.flatMap((app) => {
        if (unexpected.includes(app.slug))
          return [drift(scene, 'app-unexpected', [app.slug], { needed: 'not installed', found: permissionWords(app) })];
        const wanted = entryOf(expected, app.slug);
        return wanted === undefined ? [] : permissionFaults(scene, app, wanted);
      }),
    ];
  });

const permissionWords = ({ permissions, repositories }: AppAccess): string =>
  [
    `installed on ${repositories} repositories`,
    ...Object.entries(permissions)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, level]) => `${name}: ${level}`),
  ].join(', ');

const RANK = new Map([
  ['read', 1],
  ['write', 2],
  ['admin', 3],
]);

/** A level that nobody knows is more than any. */
const rank = (level: string): number => RANK.get(level) ?? RANK.size + 1;

const permissionFaults = (scene: AccessScene, app: AppAccess, expected: ExpectedApp): readonly Fault[] => {
  const allowed = new Map(expected.permissions.map(({ name, value }) => [name, value]));
  const beyond = Object.entries(app.permissions)
    .filter(([name, level]) => rank(level) > rankOf(allowed.get(name)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...beyond.map(([name, level]) =>
      drift(scene, 'app-permission-unexpected', [app.slug, name], {
        needed: `${name}: at most ${allowed.get(name) ?? 'nothing'}`,
        found: `${name}: ${level}`,
      }),
    ),
    ...(expected.repositories === 'selected' && app.repositories === 'all'
      ? [
          drift(scene, 'app-permission-unexpected', [app.slug, 'repositories'], {
            needed: 'selected repositories',
            found: 'all repositories',
          }),
        ]
      : []),
  ];
};

const rankOf = (level: string | undefined): number => (level === undefined ? 0 : rank(level));

export const actionsFaults = (scene: AccessScene, expected: ExpectedActions): readonly Fault[] =>
  seen('actions', scene.state.actions, (actions) => {
    const found = effective(actions);
    const names = Object.keys(found) as readonly (keyof ExpectedActions)[];
    return names.flatMap((name) => {
      const wanted = expected[name];
      const given = found[name];
      if (wanted === null) return [];
      if (given === null) return [unseen('actions', 'the setting is not told', [name])];
      if (isSame(wanted, given)) return [];
      const sides = { needed: words(wanted), found: words(given) };
      return [drift(scene, 'actions-setting-differs', [name], sides)];
    });
  });

/** What the settings come to: where all actions may run, so may those of everybody. */
const effective = (actions: ActionsSettings): ExpectedActions => {
  const { allowed } = actions;
  const within = <T>(given: T, all: T, none: T): T => (allowed === 'selected' ? given : allowed === 'all' ? all : none);
  return {
    enabled: actions.enabled,
    allowed,
    patterns: within(actions.patterns, ['*'], []),
    'github-owned': within(actions.githubOwned, true, false),
    'verified-creators': within(actions.verifiedCreators, true, false),
    'default-token': actions.defaultToken,
    'can-approve': actions.canApprovePulls,
    pinned: actions.pinned,
  };
};

type Setting = string | boolean | readonly string[];

/** Lists in any order; never by their words, in which an empty list is a word too. */
const isSame = (one: Setting, other: Setting): boolean =>
  typeof one === 'object' && typeof other === 'object' ? sameNames(one, other) : one === other;

const words = (value: Setting): string =>
  typeof value === 'string' || typeof value === 'boolean' ? String(value) : listed([...value].sort());
