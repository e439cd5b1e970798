import { viewOfLedger } from '../ledger.js';
import { accountView } from './account.js';
import { organizationView, ownerView } from './organization.js';
import { refusal } from './refusal.js';
import { repositoryView } from './repository.js';
import type { Scope } from './scope.js';
import { textOf, type Arguments, type View } from './view.js';

const findRepository = (scope: Scope, args: Arguments): View => {
  const name = `${textOf(args, 'owner') ?? ''}/${textOf(args, 'name') ?? ''}`;
  if (name.toLowerCase() === scope.state.repository.fullName.toLowerCase()) return repositoryView(scope);
  const ledger = viewOfLedger(name, scope.caller, scope.context);
  if (ledger !== undefined) return ledger;
  throw refusal('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`);
};

const findUser = (scope: Scope, login: string): View => {
  const person = scope.state.people.get(login.toLowerCase());
  if (person?.type === 'User') return accountView(scope, person);
  throw refusal('NOT_FOUND', `Could not resolve to a User with the login of '${login}'.`);
};

const findOrganization = (scope: Scope, login: string): View => {
  const person = scope.state.people.get(login.toLowerCase());
  if (person?.type === 'Organization') return organizationView(scope, person);
  throw refusal('NOT_FOUND', `Could not resolve to an Organization with the login of '${login}'.`);
};

const findOwner = (scope: Scope, login: string): View | null => {
  const person = scope.state.people.get(login.toLowerCase());
  return person === undefined || person.type === 'Bot' ? null : ownerView(scope, person);
};

/** The root of every query. `rateLimit` is what this query costs and leaves. */
export const queryView = (scope: Scope, rateLimit: View): View => ({
  rateLimit,
  repository: (args) => findRepository(scope, args),
  user: (args) => findUser(scope, textOf(args, 'login') ?? ''),
  organization: (args) => findOrganization(scope, textOf(args, 'login') ?? ''),
  repositoryOwner: (args) => findOwner(scope, textOf(args, 'login') ?? ''),
  // A workflow's token is a bot that the schema shows as a User, with the suffix that bots otherwise lack here.
  viewer: () => ({ ...accountView(scope, scope.viewer), __typename: 'User', login: scope.viewer.login }),
});
