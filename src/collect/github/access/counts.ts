import type { Client } from '../../../lib/client.js';
import { cursor, natural, type Cursor } from '../../../lib/shape.js';

const KEYS_QUERY = `query AccessKeys($owner:String!,$name:String!){
  repository(owner:$owner,name:$name,followRenames:false){deployKeys(first:1){totalCount}}
}`;

const PEOPLE_QUERY = `query AccessPeople($owner:String!,$name:String!){
  repository(owner:$owner,name:$name,followRenames:false){
    all:collaborators(affiliation:ALL,first:1){totalCount}
    direct:collaborators(affiliation:DIRECT,first:1){totalCount}
    outside:collaborators(affiliation:OUTSIDE,first:1){totalCount}
  }
}`;

const INVITED_QUERY = `query AccessInvited($login:String!){
  organization(login:$login){pendingMembers(first:1){totalCount}}
}`;

/**
 * How long lists are of which REST tells nothing but the list: one is believed that is no shorter than these say. Each is a
 * question of its own, because each needs a right of its own.
 */
export const readKeyCount = async (client: Client, owner: string, name: string): Promise<number> =>
  total(
    cursor(await client.query(KEYS_QUERY, { owner, name }), '$')
      .at('repository')
      .at('deployKeys'),
  );

export interface PeopleCounts {
  readonly all: number;
  readonly direct: number;
  readonly outside: number;
}

export const readPeopleCounts = async (client: Client, owner: string, name: string): Promise<PeopleCounts> => {
  const found = cursor(await client.query(PEOPLE_QUERY, { owner, name }), '$').at('repository');
  return { all: total(found.at('all')), direct: total(found.at('direct')), outside: total(found.at('outside')) };
};

/** Without those who were invited by an address that belongs to nobody. */
export const readInvitedCount = async (client: Client, login: string): Promise<number> =>
  total(
    cursor(await client.query(INVITED_QUERY, { login }), '$')
      .at('organization')
      .at('pendingMembers'),
  );

const total = (connection: Cursor): number => connection.get('totalCount', natural);
