import { makeSigningKey, publicJwk, signJwt, verifyJwt } from './jwt.js';
import { issuer, oidcClaims } from './oidc/claims.js';
import { runFacts } from './run.js';
import { json, problem, type Answer, type Context, type EmulatedRequest, type Route } from './handler.js';

/** What `ACTIONS_ID_TOKEN_REQUEST_TOKEN` holds; the token of the REST API is not accepted here, as on GitHub. */
export const oidcRequestToken = 'emulated-id-token-request';

const key = makeSigningKey('emulated-oidc');
let issued = 0;

/** `ACTIONS_ID_TOKEN_REQUEST_URL`: ends in a query, since clients append `&audience=…` to it. */
export function oidcRequestUrl(oidcUrl: string): string {
  return `${oidcUrl}/token?api-version=2.0`;
}

/** The claims of an identity token that was given here; undefined for every other text. */
export function readIdentityToken(token: string): Readonly<Record<string, unknown>> | undefined {
  return verifyJwt(token, key);
}

/** The token endpoint, and the two documents from which a verifier learns the key. */
export const oidcRoutes: readonly Route[] = [
  { method: 'GET', path: '/oidc/token', name: 'OIDC token', auth: false, handle: giveToken },
  {
    method: 'GET',
    path: '/oidc/.well-known/openid-configuration',
    name: 'OIDC configuration',
    auth: false,
    handle: configuration,
  },
  {
    method: 'GET',
    path: '/oidc/.well-known/jwks',
    name: 'OIDC keys',
    auth: false,
    handle: () => json({ keys: [publicJwk(key)] }),
  },
];

function giveToken(request: EmulatedRequest, context: Context): Answer {
  const bearer = /^Bearer (.+)$/i.exec(request.headers['authorization'] ?? '')?.[1];
  if (bearer !== oidcRequestToken) return problem(401, 'Bad credentials');
  const claims = oidcClaims(
    runFacts(context.state),
    new Date(context.now),
    request.query.get('audience') ?? undefined,
    `emulated-${String(++issued)}`,
  );
  return json({ count: 1, value: signJwt(claims, key) });
}

function configuration(_request: EmulatedRequest, context: Context): Answer {
  return json({
    issuer,
    jwks_uri: `${context.url}/oidc/.well-known/jwks`,
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['id_token'],
    subject_types_supported: ['public', 'pairwise'],
    scopes_supported: ['openid'],
  });
}
