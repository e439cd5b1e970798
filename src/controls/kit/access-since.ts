import type { AccessChange, AccessState } from '../../facts/access.js';
import { lower } from './access-names.js';

/**
 * Acts that make a kind of difference, by its code. `made`: the newest such act is since when it is so. Of what is left,
 * settings with many rules, the log does not tell which rule an act changed: the newest is when it was last changed.
 */
const ACTS: readonly (readonly [code: RegExp, act: RegExp, how: 'made' | 'changed'])[] = [
  [/^member-unexpected$/u, /^org\.(add|invite)_member$/u, 'made'],
  [/^member-missing$/u, /^org\.remove_member$/u, 'made'],
  [/^role-/u, /^((org|repo)\.(add|update)_member|role\.|organization_role\.)/u, 'made'],
  [/^admin-unexpected$/u, /^((org|repo)\.(add|update)_member|team\.add_member)$/u, 'made'],
  [/^admin-missing$/u, /^((org|repo)\.(update|remove)_member|team\.remove_member)$/u, 'made'],
  [/collaborator-unexpected$/u, /^(repo\.(add|update)_member|repository_invitation\.|org\.add_outside)/u, 'made'],
  [/collaborator-missing$/u, /^(repo|org)\.remove_/u, 'made'],
  [/^team-unexpected$/u, /^team\.(create|add_repository|change_parent_team)$/u, 'made'],
  [/^team-missing$/u, /^team\.(destroy|rename)$/u, 'made'],
  [/^team-level-/u, /^team\.(add_repository|remove_repository|update_repository_permission|change_parent)/u, 'made'],
  [/^team-member-unexpected$/u, /^team\.add_member$/u, 'made'],
  [/^team-member-missing$/u, /^team\.remove_member$/u, 'made'],
  [/^deploy-key-missing$/u, /^(public_key|deploy_key)\.(delete|destroy)$/u, 'made'],
  [/^deploy-key-/u, /^(public_key|deploy_key)\.(create|update)$/u, 'made'],
  [/^app-unexpected$/u, /^integration_installation\.(create|unsuspend)$/u, 'made'],
  [/^app-missing$/u, /^integration_installation\.(destroy|suspend)$/u, 'made'],
  [/^app-/u, /^integration/u, 'changed'],
  [/^environment-unexpected$/u, /^environment\.create$/u, 'made'],
  [/^environment-missing$/u, /^environment\.(delete|destroy)$/u, 'made'],
  [/^environment-/u, /^environment\./u, 'changed'],
  [/^(bypass|branch)-/u, /^(repository_ruleset|protected_branch)\./u, 'changed'],
  [/^two-factor-/u, /^org\..*two_factor/u, 'changed'],
  [/^organization-/u, /^org\./u, 'changed'],
];

/** Since when something differs and by whom, as far as the audit log tells. */
export const sinceWords = (state: AccessState, code: string, about: readonly string[]): string => {
  if (!state.changes.known) return 'since when is not known';
  const [, act, how] = ACTS.find(([codes]) => codes.test(code)) ?? [];
  const fitting = state.changes.value.filter(
    (change) => act?.test(change.action) === true && !isElsewhere(state, change),
  );
  const change = newestNaming(fitting, about) ?? newestNaming(fitting, about.slice(0, 1));
  if (change === undefined) return 'since when the audit log does not tell';
  const words = `${change.at.slice(0, 10)} by ${change.by ?? 'nobody named'} (${change.action})`;
  return how === 'made' ? `since ${words}` : `last changed ${words}`;
};

/** The log is of the whole organisation: what was done in another repository is no reason here. */
const isElsewhere = ({ repository, owner, teams }: AccessState, { about, action }: AccessChange): boolean => {
  if (repository === null) return false;
  const place = `${lower(owner.login)}/`;
  const named = about.map(lower).filter((name) => name.startsWith(place) && name !== lower(repository));
  const known = new Set(teams.known ? teams.value.map(({ name }) => lower(name)) : []);
  const left = named.filter((name) => !known.has(name));
  // An act of a team names the team, also one that is gone or not shown.
  return left.length > (action.startsWith('team.') && left.length === named.length ? 1 : 0);
};

/** Of several acts the newest: it is what stands. */
const newestNaming = (changes: readonly AccessChange[], wanted: readonly string[]): AccessChange | undefined =>
  changes
    .filter(({ about }) => wanted.every((each) => about.some((name) => lower(name) === lower(each))))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))[0];
