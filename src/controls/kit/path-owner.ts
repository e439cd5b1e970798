import type { Account } from '../../facts/account.js';
import type { Permission, Team } from '../../facts/permissions.js';
import { unavailable, type Observed } from '../../facts/observed.js';
import { inTeams, type Ternary } from './membership.js';

export interface Owners {
  readonly users: readonly string[];
  readonly teams: readonly string[];
}

export interface OwnerFacts {
  readonly teams: Observed<readonly Team[]>;
  readonly permissions: Observed<readonly Permission[]>;
}

/** Whether an account is among the owners; where none are named, whether it has admin permission. */
export const ownershipOf = (account: Account, owners: Owners, facts: OwnerFacts): Ternary => {
  if (owners.users.length === 0 && owners.teams.length === 0) return isAdmin(account, facts.permissions);
  if (owners.users.some((login) => login.toLowerCase() === account.login.toLowerCase())) return true;
  return inTeams(owners.teams, facts.teams, (member) => member.id === account.id);
};

const isAdmin = (account: Account, permissions: Observed<readonly Permission[]>): Ternary => {
  if (!permissions.known) return permissions.why;
  const found = permissions.value.find((permission) => permission.account.id === account.id);
  if (found === undefined) return unavailable(account.login, 'the permission was not read');
  return found.level.known ? found.level.value === 'admin' : found.level.why;
};
