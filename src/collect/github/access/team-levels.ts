import type { Client } from '../../../lib/client.js';
import { cursor, filledText } from '../../../lib/shape.js';
import { listTwice } from './confirmed.js';
import { teamLevel, type Level } from './levels.js';

/** What a team may do in the repository, by its slug in small letters. */
export type TeamLevels = ReadonlyMap<string, Level>;

export const readTeamLevels = async (client: Client, owner: string, repo: string): Promise<TeamLevels> => {
  const items = await listTwice(client, 'GET /repos/{owner}/{repo}/teams', { owner, repo });
  return new Map(
    items.map((item, index) => {
      const team = cursor(item, `$[${String(index)}]`);
      const level = teamLevel(team.get('permission', filledText), team.maybe('permissions'));
      return [team.get('slug', filledText).toLowerCase(), level] as const;
    }),
  );
};
