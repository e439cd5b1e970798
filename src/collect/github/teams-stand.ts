import type { Demand } from '../../facts/demand.js';
import type { Facts } from '../../facts/facts.js';
import type { Client } from '../../lib/client.js';
import { arrayOf, cursor, natural, type Cursor } from '../../lib/shape.js';
import { readTeam } from './teams.js';

/** A team as it was when the facts were gathered, with the ids of its members. */
export interface TeamBefore {
  /** `org/slug` */
  readonly name: string;
  readonly members: readonly number[];
}

/**
 * The teams that may have given somebody a say: each that the policy names, and of those that only CODEOWNERS names each
 * in which somebody approved. Without members, or not known, a team gives nothing.
 */
export const teamsBefore = (demand: Demand, { teams, reviews }: Facts): readonly TeamBefore[] => {
  const approvers = new Set(
    reviews.known ? reviews.value.flatMap(({ by, opinion }) => (opinion === 'approved' ? (by?.id ?? []) : [])) : [],
  );
  const named = new Set(demand.teams.map((name) => name.toLowerCase()));
  const all = teams.known ? teams.value : [];
  return all.flatMap(({ name, members }) => {
    const ids = members.known ? members.value.map(({ id }) => id) : [];
    const matters = ids.length > 0 && (named.has(name) || ids.some((id) => approvers.has(id)));
    return matters ? [{ name, members: ids }] : [];
  });
};

/** Nobody has left. Who came meanwhile takes nothing away from anybody. */
export const isStill = ({ members }: TeamBefore, now: ReadonlySet<number>): boolean =>
  members.every((id) => now.has(id));

/** Teams are listed anew, each with a request of its own. */
export const teamsStand = async (client: Client, teams: readonly TeamBefore[]): Promise<boolean> => {
  const now = await Promise.all(teams.map(({ name }) => readTeam(client, name)));
  return teams.every((team, index) => {
    const members = now[index]?.members;
    return members?.known === true && isStill(team, new Set(members.value.map(({ id }) => id)));
  });
};

/** The members of the n-th team beside the change; null: there is no such team any more. */
export const membersBeside = (data: Cursor, n: number): ReadonlySet<number> | null => {
  const team = data.maybe(`team${String(n)}`)?.maybe('team') ?? null;
  if (team === null) return null;
  const nodes = team.at('members').get('nodes', arrayOf(cursor));
  return new Set(nodes.map((node) => node.get('databaseId', natural)));
};

/** `$org0`, `$team0` and so on. */
export const teamVariables = (teams: readonly TeamBefore[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    teams.flatMap(({ name }, n) => {
      const [org = '', slug = ''] = name.split('/');
      return [
        [`org${String(n)}`, org],
        [`team${String(n)}`, slug],
      ];
    }),
  );
