import { json, type Handler, type Route } from '../handler.js';

interface Asked {
  readonly operation?: string;
  readonly objects?: readonly { readonly oid: string; readonly size: number }[];
}

const name = 'application/vnd.git-lfs+json';
const type = { 'content-type': `${name}; charset=utf-8` };
const most = 100;

/** The batch API of Git LFS: says of each object where it is to be had, or why it is not. */
const batch: Handler = (request, { world, state, url }) => {
  const { owner = '', repo = '' } = request.params;
  if (!isCaller(request.headers['authorization'])) return json({ message: 'Credentials needed' }, 401, type);
  if (`${owner}/${repo}` !== `${state.repository.fullName}.git`) return json({ message: 'Not found' }, 404, type);
  if (!(request.headers.accept ?? '').startsWith(name)) return json({ message: 'Not acceptable' }, 406, type);
  const { operation, objects = [] } = request.json as Asked;
  if (operation !== 'download') return json({ message: 'Only downloads are emulated' }, 422, type);
  if (objects.length > most) return json({ message: 'The batch is too large' }, 413, type);
  const held = world.lfs ?? {};
  const answers = objects.map(({ oid, size }) => {
    const stored = held[oid];
    if (stored === undefined)
      return { oid, size, error: { code: 404, message: 'Object does not exist on the server' } };
    if (stored !== size) return { oid, size: stored, error: { code: 422, message: 'Invalid size' } };
    return { oid, size, actions: { download: { href: `${url}/lfs/${oid}`, expires_in: 3600 } } };
  });
  return json({ transfer: 'basic', objects: answers, hash_algo: 'sha256' }, 200, type);
};

/** Git's own form: a user's name of no meaning, and the token as the password. */
function isCaller(authorization: string | undefined): boolean {
  const [scheme, credentials = ''] = (authorization ?? '').split(' ');
  return scheme === 'Basic' && /^x-access-token:.+$/.test(Buffer.from(credentials, 'base64').toString('utf8'));
}

export const lfsRoute: Route = {
  method: 'POST',
  path: '/{owner}/{repo}/info/lfs/objects/batch',
  auth: false,
  handle: batch,
};
