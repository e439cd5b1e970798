import type { PersonSpec, World } from '../world.js';
import type {
  Access,
  AuditLine,
  Collaborator,
  DeployKey,
  Installation,
  Organization,
  OrgMember,
  Ruleset,
} from './access-types.js';
import { idOf } from './ids.js';
import { organisation, rootAdmin, type Directory } from './people.js';
import type { Person } from './git-types.js';

const longAgo = '2024-01-01T00:00:00Z';

/** Who may do what, as the world tells it. */
export function accessOf(world: World, directory: Directory): Access {
  const [login = ''] = world.repository.name.split('/');
  const owner = organisation(directory, login);
  const organization = owner.type === 'Organization' ? organizationOf(world, owner, directory) : undefined;
  return {
    organization,
    collaborators: collaboratorsOf(world, organization, directory),
    deployKeys: deployKeysOf(world, directory),
    rulesets: rulesetsOf(world, directory),
    actions: world['actions-settings'] ?? {},
    organizationActions: world['actions-settings']?.organization ?? {},
    sight: sightOf(world),
  };
}

/** An owner's token sees everything that an app's could. */
function sightOf({ token }: World): Access['sight'] {
  const { owner = false, member = false, organization = owner, protection = false } = token;
  const administration = token.administration ?? (owner || protection);
  return { owner, member: owner || member, organization, administration, auditLog: token['audit-log'] ?? false };
}

function organizationOf(world: World, account: Person, directory: Directory): Organization {
  const { organization: spec = {} } = world;
  const { settings = {} } = spec;
  return {
    account,
    twoFactor: spec['two-factor'] ?? true,
    defaultPermission: spec['default-permission'] ?? 'read',
    members: membersOf(world, directory),
    invitations: Object.entries(spec.invitations ?? {}).map(([name, { by, at = longAgo }]) => ({
      id: idOf(`invitation ${name}`),
      login: name.includes('@') ? null : name,
      email: name.includes('@') ? name : null,
      at,
      by: directory.person(by ?? rootAdmin),
    })),
    settings: {
      createRepositories: settings['create-repositories'] ?? true,
      forkPrivate: settings['fork-private'] ?? false,
      changeVisibility: settings['change-visibility'] ?? false,
      delete: settings.delete ?? false,
    },
    apps: installationsOf(world, directory),
    audit: auditOf(world, directory),
  };
}

/** Without a list of its own: everybody in `people` who has a permission, and the administrator behind it all. */
function membersOf({ organization, people }: World, directory: Directory): OrgMember[] {
  const named = organization?.members;
  const belongs = ({ type, permission = 'none' }: PersonSpec): boolean => type === 'User' && permission !== 'none';
  const usual = Object.entries(people).filter(([, spec]) => belongs(spec));
  const specs = named ?? {
    [rootAdmin]: { role: 'owner' as const },
    ...Object.fromEntries(usual.map(([login]) => [login, {}])),
  };
  return Object.entries(specs).map(([login, { role, '2fa': twoFactor = true, public: shown = false }]) => ({
    person: directory.person(login),
    role: role === 'owner' ? 'admin' : 'member',
    twoFactor,
    public: shown,
  }));
}

function installationsOf(world: World, directory: Directory): Installation[] {
  return Object.entries(world.apps ?? {}).map(([slug, { permissions, repositories = 'selected', suspended }]) => ({
    id: idOf(`installation ${slug}`),
    app: directory.app(slug),
    permissions,
    repositories,
    suspended,
  }));
}

/** Newest first, as the host lists it. */
function auditOf(world: World, directory: Directory): AuditLine[] {
  return (world['audit-log'] ?? [])
    .map((spec, index) => ({
      id: `AUD${String(idOf(`${spec.at} ${spec.action} ${String(index)}`))}`,
      spec,
      actor: directory.maybe(spec.actor),
    }))
    .sort((a, b) => Date.parse(b.spec.at) - Date.parse(a.spec.at));
}

function collaboratorsOf(world: World, organization: Organization | undefined, directory: Directory): Collaborator[] {
  const outside = new Map(Object.entries(world['outside-collaborators'] ?? {}));
  const members = new Map((organization?.members ?? []).map((member) => [member.person.login.toLowerCase(), member]));
  const direct = new Set((world['direct-collaborators'] ?? []).map((login) => login.toLowerCase()));
  const named = Object.keys(world.people).filter((login) => !outside.has(login));
  const insiders = [...new Set([...named, ...[...members.values()].map(({ person }) => person.login)])]
    .map((login) => directory.person(login))
    .map((person): Collaborator => {
      const login = person.login.toLowerCase();
      const level = members.get(login)?.role === 'admin' ? 'admin' : person.permission;
      const inside = members.has(login) || organization === undefined;
      const through = direct.has(login) ? 'direct' : inside ? 'other' : 'outside';
      return { person, level, role: person.role, through };
    });
  const outsiders = [...outside].map(([login, { permission, role }]): Collaborator => ({
    person: directory.person(login),
    level: permission,
    role,
    through: 'outside',
  }));
  return [...insiders, ...outsiders].filter(({ person, level }) => person.type === 'User' && level !== 'none');
}

function deployKeysOf(world: World, directory: Directory): DeployKey[] {
  return Object.entries(world['deploy-keys'] ?? {}).map(([title, spec]) => ({
    id: idOf(`deploy key ${title}`),
    title,
    readOnly: spec['read-only'] ?? true,
    by: directory.maybe(spec.by),
    at: spec.at ?? longAgo,
    lastUsed: spec['last-used'],
  }));
}

function rulesetsOf(world: World, directory: Directory): Ruleset[] {
  return Object.entries(world.rulesets ?? {}).map(([name, spec]) => {
    const contexts = Object.entries(spec['required-contexts'] ?? {});
    const bound = contexts.flatMap(([context, slug]) =>
      slug === null ? [] : [[context, directory.app(slug)] as const],
    );
    const passing = (spec.bypass ?? []).filter((entry) => entry.startsWith('app:')).map((entry) => entry.slice(4));
    return {
      id: idOf(`ruleset ${name}`),
      name,
      spec,
      source: spec.source === 'organization' ? 'Organization' : 'Repository',
      enforcement: spec.enforcement ?? 'active',
      branches: spec.branches ?? ['~DEFAULT_BRANCH'],
      apps: new Map(bound),
      bypassing: new Map(passing.map((slug) => [slug, directory.app(slug)])),
    };
  });
}
