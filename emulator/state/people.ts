import type { World } from '../world.js';
import { scopesOf } from '../world.js';
import { idOf, nodeIdOf } from './ids.js';
import type { App, Person, Team } from './types.js';

/** Who last changed the policy unless the world says otherwise: nobody of the cast. */
export const rootAdmin = 'root-admin';
export const webFlow = 'web-flow';

const knownAccounts = new Map<string, number>([
  [rootAdmin, 1],
  [webFlow, 19_864_447],
  ['dependabot[bot]', 49_699_333],
  ['github-actions[bot]', 41_898_282],
]);

const knownApps = new Map<string, { readonly id: number; readonly name: string }>([
  ['github-actions', { id: 15_368, name: 'GitHub Actions' }],
  ['github-advanced-security', { id: 57_789, name: 'GitHub Advanced Security' }],
  ['dependabot', { id: 29_110, name: 'Dependabot' }],
]);

/** The accounts of a world, and those that it only mentions: each is made when it is asked for. */
export interface Directory {
  readonly people: Map<string, Person>;
  readonly apps: Map<string, App>;
  readonly person: (login: string) => Person;
  /** Undefined for an absent login: a deleted account. */
  readonly maybe: (login: string | undefined) => Person | undefined;
  readonly app: (slug: string) => App;
  readonly byEmail: (email: string) => Person | undefined;
}

export function directoryOf(world: World): Directory {
  const people = new Map<string, Person>();
  const apps = new Map<string, App>();
  const person = (login: string): Person => people.get(login.toLowerCase()) ?? remember(people, mentioned(login));
  for (const [login, spec] of Object.entries(world.people)) {
    const { id, type, permission = 'none', role, emails = [] } = spec;
    remember(people, { id, nodeId: accountNodeId(type, id), login, type, permission, role, emails });
  }
  const app = (slug: string): App => {
    const known = apps.get(slug) ?? madeApp(slug, person(`${slug}[bot]`));
    apps.set(slug, known);
    return known;
  };
  const byEmail = (email: string): Person | undefined => accountByEmail(people, email);
  return { people, apps, person, app, byEmail, maybe: (login) => (login === undefined ? undefined : person(login)) };
}

function remember(people: Map<string, Person>, person: Person): Person {
  people.set(person.login.toLowerCase(), person);
  return person;
}

function mentioned(login: string): Person {
  const id = knownAccounts.get(login) ?? idOf(`account ${login.toLowerCase()}`);
  const type = login.endsWith('[bot]') ? 'Bot' : 'User';
  const emails = login === webFlow ? ['noreply@github.com'] : [`${String(id)}+${login}@users.noreply.github.com`];
  const permission = login === rootAdmin ? 'admin' : 'none';
  return { id, nodeId: accountNodeId(type, id), login, type, permission, role: undefined, emails };
}

/** An organisation's account; made up where the world has none under that name. */
export function organisation(directory: Directory, login: string): Person {
  const known = directory.people.get(login.toLowerCase());
  if (known !== undefined) return known;
  const id = idOf(`organisation ${login.toLowerCase()}`);
  const nodeId = accountNodeId('Organization', id);
  return remember(directory.people, {
    id,
    nodeId,
    login,
    type: 'Organization',
    permission: 'none',
    role: undefined,
    emails: [],
  });
}

function accountNodeId(type: Person['type'], id: number): string {
  return nodeIdOf(type === 'User' ? 'U' : type === 'Bot' ? 'BOT' : 'O', id);
}

function madeApp(slug: string, bot: Person): App {
  const { id, name } = knownApps.get(slug) ?? { id: idOf(`app ${slug}`), name: slug };
  return { id, nodeId: nodeIdOf('A', id), slug, name, bot };
}

/** Addresses compare without regard to case; GitHub's own noreply address belongs to no account in git's eyes. */
function accountByEmail(people: ReadonlyMap<string, Person>, email: string): Person | undefined {
  const wanted = email.toLowerCase();
  for (const person of people.values()) if (person.emails.some((own) => own.toLowerCase() === wanted)) return person;
  const noreply = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(wanted);
  return noreply?.[1] === undefined ? undefined : people.get(noreply[1]);
}

export function teamsOf(world: World, directory: Directory): Map<string, Team> {
  const teams = new Map<string, Team>();
  for (const [name, logins] of Object.entries(world.teams ?? {})) {
    const [org = '', slug = ''] = name.split('/');
    const id = idOf(`team ${name.toLowerCase()}`);
    const members = logins.map((login) => directory.person(login));
    const more = world['team-access']?.[name] ?? {};
    const kept = new Set((more.maintainers ?? []).map((login) => login.toLowerCase()));
    teams.set(name.toLowerCase(), {
      id,
      nodeId: nodeIdOf('T', id),
      org: organisation(directory, org),
      slug,
      members,
      maintainers: members.filter(({ login }) => kept.has(login.toLowerCase())),
      parent: more.parent?.toLowerCase(),
      permission: more.permission ?? 'none',
      role: more.role,
      secret: more.secret ?? false,
    });
  }
  return teams;
}

/** The app behind the emulator's second token. */
export const gateApp = 'countersign-app';

/** Makes every account that the world mentions in a place of its own, so that look-ups by id find it. */
export function rememberMentioned(world: World, directory: Directory): void {
  for (const { pull } of scopesOf(world)) {
    for (const login of [pull.author, pull.initiator, pull['policy-author'] ?? rootAdmin]) directory.maybe(login);
  }
  for (const slug of ['github-actions', gateApp]) directory.app(slug);
  for (const login of [webFlow, world.event.actor, world.event['triggering-actor']]) directory.maybe(login);
}
