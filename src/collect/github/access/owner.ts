import type { Client } from '../../../lib/client.js';
import { boolean, cursor, filledText, text } from '../../../lib/shape.js';
import { notShown } from './not-shown.js';

const OWNER_QUERY = `query AccessOwner($login:String!){
  repositoryOwner(login:$login){
    __typename login
    ... on Organization{viewerIsAMember viewerCanAdminister}
  }
}`;

export interface Owner {
  readonly login: string;
  readonly kind: 'organization' | 'user';
  /** What the organisation is to whoever the token belongs to; an app's token is neither. */
  readonly viewer: 'owner' | 'member' | 'neither';
}

/** Whose access is looked at. */
export const readOwner = async (client: Client, login: string): Promise<Owner> => {
  const found = cursor(await client.query(OWNER_QUERY, { login }), '$').maybe('repositoryOwner');
  if (found === null) throw notShown('owner', `no organisation and no user ${login} is shown`);
  const name = found.get('login', filledText);
  if (found.get('__typename', text) !== 'Organization') return { login: name, kind: 'user', viewer: 'neither' };
  const viewer = found.get('viewerCanAdminister', boolean)
    ? 'owner'
    : found.get('viewerIsAMember', boolean)
      ? 'member'
      : 'neither';
  return { login: name, kind: 'organization', viewer };
};
