import { RequestError } from '../../lib/client.js';
import { cursor, filledText, optional, text } from '../../lib/shape.js';
import { exchange, jsonOf, type Exchanges } from './exchange.js';

/** Where a job gets its identity token, as the runner tells it where the job has `id-token: write`. */
export interface TokenAccess {
  readonly url: string;
  readonly token: string;
}

/** What the run is, in GitHub's own words. The token itself is a secret until it has run out. */
export interface RunIdentity {
  readonly token: string;
  /** What the certificate's maker wants signed as a proof that we have the key. */
  readonly subject: string;
  readonly repositoryId: string | null;
  readonly visibility: string | null;
}

/** Asked for with the audience of Sigstore, so that it is good for nothing else. */
export const readIdentity = async (
  exchanges: Exchanges,
  access: TokenAccess,
  hide: (secret: string) => void,
): Promise<RunIdentity> => {
  const url = new URL(access.url);
  url.searchParams.set('audience', 'sigstore');
  const request = { method: 'GET', url: url.href, headers: { authorization: `Bearer ${access.token}` } };
  return exchange(exchanges, 'identity token', request, (answer) => {
    const token = cursor(jsonOf(answer, [200]), '$').get('value', filledText);
    hide(token);
    return identityOf(token);
  });
};

/** The claims are believed: whoever could forge them here has the job. Who reads the signature trusts the certificate alone. */
const identityOf = (token: string): RunIdentity => {
  const claims = cursor(claimsOf(token), 'token');
  return {
    token,
    subject: claims.get('sub', filledText),
    repositoryId: claims.get('repository_id', optional(text)),
    visibility: claims.get('repository_visibility', optional(text)),
  };
};

const claimsOf = (token: string): unknown => {
  const middle = token.split('.')[1];
  if (middle === undefined) throw new RequestError('malformed', 200, 'the answer holds no token');
  return JSON.parse(Buffer.from(middle, 'base64url').toString('utf8')) as unknown;
};
