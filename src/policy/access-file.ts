import {
  choice,
  entries,
  flag,
  integer,
  objectSchema,
  peopleList,
  text,
  texts,
  type JsonSchema,
  type Setting,
} from '../controls/kit/setting.js';
import type { ExpectedState, ExpectedTeam, ExpectedKey, GivenLevel } from '../facts/expected-access.js';
import { group } from '../controls/kit/setting.js';

const LEVELS = ['read', 'triage', 'write', 'maintain', 'admin'] as const;
const AGE = '^[1-9][0-9]{0,3}[hd]$';
const TEAM = '^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$';
const DAY = '^\\d{4}-\\d{2}-\\d{2}$';

/** May be left out: then it is not compared. */
const optional = <T>(setting: Setting<T>): Setting<T | null> => ({
  schema: setting.schema,
  help: setting.help,
  fallback: null,
  settle: setting.settle,
});

const level = (help: string): Setting<GivenLevel> => choice(LEVELS, { help });

/** A list, or the word `any`: whoever it is, is in order. */
const textsOrAny = (help: string): Setting<readonly string[] | 'any'> => {
  const list = texts({ help });
  return {
    schema: { anyOf: [list.schema, { const: 'any' }] },
    help,
    fallback: 'any',
    settle: (given) => (given === 'any' ? 'any' : list.settle(given)),
  };
};

/** A value of its own form, or the one word that matters most of it. */
const shorthand = <T>(whole: Setting<T>, word: Setting<string>, key: string): Setting<T> => ({
  schema: { anyOf: [word.schema, whole.schema] },
  help: whole.help,
  fallback: undefined,
  settle: (given) => whole.settle(typeof given === 'string' ? { [key]: given } : given),
});

const named = <T>(item: Setting<T>, help: string, pattern?: string) => {
  const setting = entries(item, { help });
  return pattern === undefined
    ? setting
    : { ...setting, schema: { ...setting.schema, propertyNames: { minLength: 1, maxLength: 200, pattern } } };
};

const team: Setting<ExpectedTeam> = shorthand(
  group(
    {
      level: optional(level('Level on the repository. Left out: not compared.')),
      members: textsOrAny('Logins; `any`: not compared.'),
    },
    { help: 'Level and members of one team; the level alone may stand here.' },
  ),
  level(''),
  'level',
);

const key: Setting<ExpectedKey> = shorthand(
  group(
    {
      access: choice(['read', 'write'], { default: 'read', help: 'write: the key may push.' }),
      'max-age': optional(text({ pattern: AGE, help: 'Oldest that the key may be: 365d. Left out: any.' })),
    },
    { help: 'What one key may do; `read` or `write` alone may stand here.' },
  ),
  choice(['read', 'write'], { help: '' }),
  'access',
);

const app = group(
  {
    permissions: named(choice(['read', 'write', 'admin'], { help: '' }), 'Permission → at most this; no others.'),
    repositories: choice(['all', 'selected'], {
      default: 'all',
      help: 'selected: it must not be installed on all repositories.',
    }),
  },
  { help: 'What one app may do at most.' },
);

const actions = group(
  {
    enabled: optional(choice(['all', 'selected', 'none', 'local'], { help: 'Where actions run.' })),
    allowed: optional(choice(['all', 'local-only', 'selected'], { help: 'Which actions may run.' })),
    patterns: optional(texts({ help: 'selected: the patterns of what may run, all of them.' })),
    'github-owned': optional(flag({ help: 'selected: actions of GitHub may run.' })),
    'verified-creators': optional(flag({ help: 'selected: actions of verified creators may run.' })),
    'default-token': optional(choice(['read', 'write'], { help: 'What a token may do that no workflow limits.' })),
    'can-approve': optional(flag({ help: 'true: workflows may approve pull requests.' })),
    pinned: optional(flag({ help: 'true: actions must be named by a full commit.' })),
  },
  { help: 'Settings of Actions. A setting that is left out is not compared.' },
);

const environment = group(
  {
    reviewers: optional(texts({ help: 'Logins and teams of whom one must approve. Left out: not compared.' })),
    'self-review': flag({ default: true, help: 'false: who started the deployment may not approve it.' }),
    'admins-bypass': flag({ default: true, help: 'false: administrators cannot go round it.' }),
    branches: choice(['any', 'protected', 'named'], { default: 'any', help: 'From where may be deployed.' }),
    patterns: texts({ default: [], help: 'named: the patterns of branches and tags.' }),
    'wait-minutes': integer({ min: 0, max: 43_200, default: 0, help: 'How long a deployment waits at least.' }),
  },
  { help: 'How one environment is guarded.' },
);

const branch = group(
  {
    'required-contexts': texts({ default: [], help: 'Checks that must pass.' }),
    approvals: integer({ min: 0, max: 10, default: 0, help: 'How many approvals are demanded.' }),
    'dismiss-stale': flag({ default: false, help: 'true: approvals are dismissed when something is pushed.' }),
    'code-owners': flag({ default: false, help: 'true: code owners must approve.' }),
    'last-push': flag({ default: false, help: 'true: somebody other than the last pusher must approve.' }),
    signatures: flag({ default: false, help: 'true: commits must be signed.' }),
    linear: flag({ default: false, help: 'true: merge commits are refused.' }),
    admins: flag({ default: false, help: 'true: the rules hold for administrators too.' }),
    'force-push': flag({ default: false, help: 'false: nobody may rewrite the branch. true: not asked.' }),
    deletion: flag({ default: false, help: 'false: nobody may delete the branch. true: not asked.' }),
  },
  { help: 'The least that one branch is guarded with; stricter is fine.' },
);

const organization = group(
  {
    'default-permission': optional(choice(['none', ...LEVELS], { help: 'What every member may do everywhere.' })),
    'create-repositories': optional(flag({ help: 'true: members may create repositories.' })),
    'fork-private': optional(flag({ help: 'true: members may fork private repositories.' })),
    'change-visibility': optional(flag({ help: 'true: members may change who sees a repository.' })),
    'delete-repositories': optional(flag({ help: 'true: members may delete repositories.' })),
  },
  { help: 'Settings of the organisation. A setting that is left out is not compared.' },
);

const review = group(
  {
    every: text({ pattern: AGE, help: 'How long a review holds: 90d.' }),
    by: peopleList({ help: 'Whose approval counts. Empty: anybody who is not an author.' }),
    approvals: integer({ min: 1, max: 10, default: 1, help: 'How many of them must approve.' }),
    asked: optional(text({ pattern: DAY, help: 'Day on which the review was asked for; changes the file each time.' })),
  },
  { help: 'Who looks at the expected state, and how often.' },
);

/** The file of the expected state, declared once: JSON Schema, type, defaults and documentation come from here. */
export const accessFile = {
  members: optional(
    group(
      {
        owners: texts({ help: 'Owners of the organisation, all of them.' }),
        members: textsOrAny('All other members; `any`: not compared.'),
      },
      { help: 'Members of the organisation.' },
    ),
  ),
  'outside-collaborators': optional(named(level(''), 'Login → level, of those who are no members.')),
  people: optional(named(level(''), 'Login → level that is given to them by name on the repository.')),
  teams: optional(named(team, 'Teams with access, written `org/slug`.', TEAM)),
  admins: optional(texts({ help: 'Who may administer the repository (or own the organisation), whatever the way.' })),
  roles: optional(texts({ help: 'Custom roles that people and teams may hold.' })),
  bypass: optional(named(texts({ help: '' }), 'Branch → who may go round its rules: logins, teams, apps and roles.')),
  'deploy-keys': optional(named(key, 'Title or fingerprint (`SHA256:…`) → what the key may do.')),
  apps: optional(named(app, 'Apps that are installed, by slug.')),
  actions: optional(actions),
  environments: optional(named(environment, 'Environments, all of them, by name.')),
  'two-factor': optional(
    group(
      {
        required: flag({ default: true, help: 'true: the organisation must demand a second factor.' }),
        exempt: texts({ default: [], help: 'Logins that may be without.' }),
      },
      { help: 'The second factor.' },
    ),
  ),
  branches: optional(named(branch, 'Branches, by name.')),
  organization: optional(organization),
  review: optional(review),
} as const;

/** What the declaration settles to is what the comparison reads. */
accessFile satisfies { readonly [Key in keyof ExpectedState]: Setting<ExpectedState[Key]> };

const own = objectSchema(accessFile) as { readonly properties: JsonSchema };

/** `scripts/generate.mjs` compiles it ahead of time. */
export const accessSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:countersign:access:v1',
  title: 'Countersign expected access, version 1',
  description: 'Who is expected to have what access. A part that is not named is not compared.',
  ...own,
  required: ['version'],
  properties: { version: { const: 1, description: 'Version of the format.' }, ...own.properties },
};
