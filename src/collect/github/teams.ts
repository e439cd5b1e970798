import type { Demand } from '../../facts/demand.js';
import type { Team } from '../../facts/permissions.js';
import type { Client } from '../../lib/client.js';
import { cursor } from '../../lib/shape.js';
import { observe } from '../observe.js';
import { restUser } from './account.js';
import type { Core } from './core.js';

/** Members of each team that is demanded, by name; each unknown for itself. */
export const readTeams = (client: Client, core: Core, demand: Demand): Promise<readonly Team[]> => {
  const owners = demand.facts.includes('codeOwners') ? teamsIn(core.codeOwners?.text ?? '') : [];
  const names = [...new Set([...demand.teams.map((team) => team.toLowerCase()), ...owners])].toSorted();
  return Promise.all(names.map((name) => readTeam(client, name)));
};

/** A team that the token may not see answers like one that does not exist: that is unknown, never empty. */
export const readTeam = async (client: Client, name: string): Promise<Team> => {
  const [org = '', slug = ''] = name.split('/');
  const members = await observe('teams', async () => {
    const items = await client.list(
      'GET /orgs/{org}/teams/{team_slug}/members',
      { org, team_slug: slug },
      { unique: 'id' },
    );
    return items.flatMap((item, index) => restUser(cursor(item, `$[${String(index)}]`)) ?? []);
  });
  return { name, members: members.known ? members : { ...members, why: { ...members.why, about: ['teams', name] } } };
};

const TEAM = /(?<=\s)@([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)(?=\s|$)/g;

/** Teams that a CODEOWNERS file names, lower-case. */
const teamsIn = (owners: string): readonly string[] => {
  const rules = owners.split('\n').map((line) => line.replace(/(^|\s)#.*$/, ''));
  return [...new Set(rules.flatMap((rule) => [...rule.matchAll(TEAM)].map((found) => (found[1] ?? '').toLowerCase())))];
};
