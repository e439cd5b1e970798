import type { Member } from '../../../facts/access.js';
import type { Client } from '../../../lib/client.js';
import { Malformed, boolean, cursor, filledText, optional, text, type Cursor } from '../../../lib/shape.js';
import { readConnection } from './connection.js';
import { notShown } from './not-shown.js';

const MEMBERS_QUERY = `query AccessMembers($login:String!,$after:String){
  organization(login:$login){
    membersWithRole(first:100,after:$after){
      totalCount
      pageInfo{hasNextPage endCursor}
      edges{role hasTwoFactorEnabled node{login}}
    }
  }
}`;

export interface MemberSeen extends Member {
  /** null: not shown to this token. */
  readonly twoFactor: boolean | null;
}

/** Members as far as they are shown: whoever is none of them is shown those alone who show themselves. */
export const readMembers = async (client: Client, login: string): Promise<readonly MemberSeen[]> => {
  const members = await readConnection(client, {
    about: 'members',
    text: MEMBERS_QUERY,
    variables: { login },
    at: (data) => data.at('organization').at('membersWithRole'),
    read: (edge) => ({
      login: edge.at('node').get('login', filledText),
      role: roleOf(edge),
      twoFactor: edge.get('hasTwoFactorEnabled', optional(boolean)),
    }),
  });
  // An organisation without anybody has no owner: there is no such thing.
  if (members.length === 0) throw notShown('members', 'nobody is listed');
  return members;
};

const roleOf = (edge: Cursor): Member['role'] => {
  const role = edge.get('role', text);
  if (role === 'ADMIN') return 'owner';
  if (role === 'MEMBER') return 'member';
  throw new Malformed(`${edge.path}.role`, 'a role of an organisation');
};

/** Who has no second factor, where the list of members does not tell it: GitHub answers this to owners. */
export const readWithoutTwoFactor = async (client: Client, login: string): Promise<readonly string[]> => {
  const parameters = { org: login, filter: '2fa_disabled' };
  const items = await client.list('GET /orgs/{org}/members', parameters, { unique: 'id' });
  return items.map((item, index) => cursor(item, `$[${String(index)}]`).get('login', filledText));
};
