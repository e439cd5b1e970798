import type { Account } from './account.js';
import type { Permission, PermissionLevel, Team } from './permissions.js';
import { unavailable, type Observed, type Reason } from './observed.js';

/** Yes, no, or why it is not known. */
export type Answer = { readonly is: 'yes' } | { readonly is: 'no' } | { readonly is: 'unknown'; readonly why: Reason };

export const yes: Answer = { is: 'yes' };
export const no: Answer = { is: 'no' };
const unsure = (why: Reason): Answer => ({ is: 'unknown', why });

/** `no` as soon as one is no, whatever is not known of the others. */
export const allOf = (answers: readonly Answer[]): Answer =>
  answers.find(({ is }) => is === 'no') ?? answers.find(({ is }) => is === 'unknown') ?? yes;

/** `yes` as soon as one is yes, whatever is not known of the others. Of none: no. */
export const anyOf = (answers: readonly Answer[]): Answer =>
  answers.find(({ is }) => is === 'yes') ?? answers.find(({ is }) => is === 'unknown') ?? no;

/** Users and teams who may do something. */
export interface PeopleList {
  readonly users: readonly string[];
  readonly teams: readonly string[];
}

const LEVELS: readonly PermissionLevel[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

/** Whether one level gives at least what another does. */
export const isAtLeast = (level: PermissionLevel, floor: PermissionLevel): boolean =>
  LEVELS.indexOf(level) >= LEVELS.indexOf(floor);

/** The higher of two floors. */
export const higherOf = (a: PermissionLevel, b: PermissionLevel): PermissionLevel => (isAtLeast(a, b) ? a : b);

/** Whether the account has at least this permission on the repository. An account that was not asked about: unknown. */
export const hasPermission = (
  permissions: Observed<readonly Permission[]>,
  account: Account,
  floor: PermissionLevel,
): Answer => {
  if (floor === 'none') return yes;
  if (!permissions.known) return unsure(permissions.why);
  const level = permissions.value.find((each) => each.account.id === account.id)?.level;
  if (level === undefined) return unsure(unavailable(`permission of ${account.login}`, 'not asked'));
  if (!level.known) return unsure(level.why);
  return isAtLeast(level.value, floor) ? yes : no;
};

/** Whether the account is in one of the teams, written `org/slug`. A team that was not read: unknown. */
export const isInTeams = (teams: Observed<readonly Team[]>, names: readonly string[], account: Account): Answer =>
  anyOf(
    names.map((name) => {
      if (!teams.known) return unsure(teams.why);
      const members = teams.value.find((team) => team.name.toLowerCase() === name.toLowerCase())?.members;
      if (members === undefined) return unsure(unavailable(`members of ${name}`, 'not read'));
      if (!members.known) return unsure(members.why);
      return members.value.some((member) => member.id === account.id) ? yes : no;
    }),
  );

/** Whether the account is among the users or in one of the teams. An empty list holds nobody. */
export const isListed = (list: PeopleList, teams: Observed<readonly Team[]>, account: Account): Answer =>
  anyOf([hasLogin(list.users, account) ? yes : no, isInTeams(teams, list.teams, account)]);

const hasLogin = (logins: readonly string[], account: Account): boolean =>
  logins.some((login) => login.toLowerCase() === account.login.toLowerCase());

/** The list's users and teams, for `who` of a reason. */
export const namesOf = (list: PeopleList): readonly string[] => [...list.users, ...list.teams];
