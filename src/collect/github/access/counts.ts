import type { Client } from '../../../lib/client.js';
import { cursor, natural, type Cursor } from '../../../lib/shape.js';

const COUNTS_QUERY = `query AccessCounts($owner:String!,$name:String!){
  repository(owner:$owner,name:$name,followRenames:false){
    deployKeys(first:1){totalCount}
    direct:collaborators(affiliation:DIRECT,first:1){totalCount}
    outside:collaborators(affiliation:OUTSIDE,first:1){totalCount}
  }
}`;

const INVITED_QUERY = `query AccessInvited($login:String!){
  organization(login:$login){pendingMembers(first:1){totalCount}}
}`;

/** How long lists are of which REST tells nothing but the list: an empty one is believed where this says 0. */
export interface Counts {
  readonly deployKeys: number;
  readonly direct: number;
  readonly outside: number;
}

export const readCounts = async (client: Client, owner: string, name: string): Promise<Counts> => {
  const found = cursor(await client.query(COUNTS_QUERY, { owner, name }), '$').at('repository');
  return {
    deployKeys: total(found.at('deployKeys')),
    direct: total(found.at('direct')),
    outside: total(found.at('outside')),
  };
};

/** Without those who were invited by an address that belongs to nobody. */
export const readInvitedCount = async (client: Client, login: string): Promise<number> =>
  total(
    cursor(await client.query(INVITED_QUERY, { login }), '$')
      .at('organization')
      .at('pendingMembers'),
  );

const total = (connection: Cursor): number => connection.get('totalCount', natural);
