import type { Person } from '../state/types.js';
import type { Scope } from './scope.js';
import type { View } from './view.js';

/** GraphQL shows a bot's login without the suffix that REST gives it. */
const loginOf = (person: Person): string =>
  person.type === 'Bot' ? person.login.replace(/\[bot\]$/, '') : person.login;

/** An account where the schema asks for an Actor, a RepositoryOwner, a User or a Bot. */
export const accountView = (scope: Scope, person: Person): View => {
  const login = loginOf(person);
  const resourcePath = person.type === 'Bot' ? `/apps/${login}` : `/${login}`;
  return {
    __typename: person.type,
    id: person.nodeId,
    databaseId: person.id,
    login,
    name: null,
    resourcePath,
    url: `${scope.context.url}${resourcePath}`,
    avatarUrl: `${scope.context.url}/avatars/u/${String(person.id)}`,
  };
};

/** An Actor, null for a deleted account. */
export const actorView = (scope: Scope, person: Person | undefined): View | null =>
  person === undefined ? null : accountView(scope, person);

/** Where the schema asks for a User: null for bots, as GitHub answers. */
export const userView = (scope: Scope, person: Person | undefined): View | null =>
  person?.type === 'User' ? accountView(scope, person) : null;

const ghost: Person = {
  id: 10_137,
  nodeId: 'MDQ6VXNlcjEwMTM3',
  login: 'ghost',
  type: 'User',
  permission: 'none',
  role: undefined,
  emails: [],
};

/** Where GitHub's schema knows no null, a deleted account is its placeholder `ghost`. */
export const actorOrGhost = (scope: Scope, person: Person | undefined): View => accountView(scope, person ?? ghost);

/** Whether a push by this account would be taken. */
export const canPush = (person: Person | undefined): boolean =>
  person !== undefined && ['write', 'maintain', 'admin'].includes(person.permission);

/** How the account belongs to the repository, as REST tells it too. */
export const associationOf = (person: Person | undefined): string => {
  if (person === undefined || person.permission === 'none') return 'NONE';
  return person.permission === 'read' ? 'CONTRIBUTOR' : 'MEMBER';
};
