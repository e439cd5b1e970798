import type { TeamAccess } from '../../../facts/access.js';
import type { Client } from '../../../lib/client.js';
import { Malformed, filledText, natural, text, type Cursor } from '../../../lib/shape.js';
import { cursorOf } from '../change.js';
import { observe } from '../../observe.js';
import { readConnection } from './connection.js';

const MEMBERS = '{totalCount pageInfo{hasNextPage endCursor} edges{role node{login}}}';

const TEAMS_QUERY = `query AccessTeams($login:String!,$after:String){
  organization(login:$login){
    teams(first:50,after:$after){
      totalCount
      pageInfo{hasNextPage endCursor}
      edges{node{combinedSlug slug parentTeam{combinedSlug} members(first:100,membership:IMMEDIATE)${MEMBERS}}}
    }
  }
}`;

const TEAM_MEMBERS_QUERY = `query AccessTeamMembers($login:String!,$slug:String!,$after:String){
  organization(login:$login){team(slug:$slug){members(first:100,after:$after,membership:IMMEDIATE)${MEMBERS}}}
}`;

/** Teams without their level. */
export type TeamSeen = Omit<TeamAccess, 'level' | 'role'>;
type TeamMembers = TeamSeen['members'];
type TeamMember = Extract<TeamMembers, { known: true }>['value'][number];

/** Teams as far as they are shown: members are not shown the secret ones that they are in no part of. */
export const readTeams = async (client: Client, login: string): Promise<readonly TeamSeen[]> => {
  const teams = await readConnection(client, {
    about: 'teams',
    text: TEAMS_QUERY,
    variables: { login },
    at: (data) => data.at('organization').at('teams'),
    read: (edge) => readTeam(edge.at('node')),
  });
  return Promise.all(
    teams.map(async ({ slug, first, ...team }) => ({ ...team, members: await all(client, login, slug, first) })),
  );
};

interface TeamBegun extends Omit<TeamSeen, 'members'> {
  readonly slug: string;
  readonly first: Cursor;
}

const readTeam = (node: Cursor): TeamBegun => ({
  name: node.get('combinedSlug', filledText),
  parent: node.maybe('parentTeam')?.get('combinedSlug', filledText) ?? null,
  slug: node.get('slug', filledText),
  first: node.at('members'),
});

/** No question more where the list of teams brought all of a team's members. */
const all = (client: Client, login: string, slug: string, first: Cursor): Promise<TeamMembers> =>
  cursorOf(first) === null
    ? observe('teams', () => Promise.resolve(whole(first)))
    : observe('teams', () =>
        readConnection(client, {
          about: 'teams',
          text: TEAM_MEMBERS_QUERY,
          variables: { login, slug },
          at: (data) => data.at('organization').at('team').at('members'),
          read: readMember,
        }),
      );

const whole = (members: Cursor): readonly TeamMember[] => {
  const found = members.list('edges', readMember);
  if (found.length !== members.get('totalCount', natural))
    throw new Malformed(members.path, 'as many members as counted');
  return found;
};

const readMember = (edge: Cursor): TeamMember => {
  const role = edge.get('role', text);
  if (role !== 'MAINTAINER' && role !== 'MEMBER') throw new Malformed(`${edge.path}.role`, 'a role in a team');
  return { login: edge.at('node').get('login', filledText), role: role === 'MAINTAINER' ? 'maintainer' : 'member' };
};
