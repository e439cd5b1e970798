import { json, type Handler, type Route } from '../handler.js';

interface Asked {
  readonly operation?: string;
  readonly objects?: readonly { readonly oid: string; readonly size: number }[];
}

const type = { 'content-type': 'application/vnd.git-lfs+json' };

/** The batch API of Git LFS: says of each object where it is to be had, or why it is not. */
const batch: Handler = (request, { world, url }) => {
  const caller = request.headers['authorization'] ?? '';
  if (!caller.startsWith('Basic ')) return json({ message: 'Credentials needed' }, 401, type);
  const { operation, objects = [] } = request.json as Asked;
  if (operation !== 'download') return json({ message: 'Only downloads are emulated' }, 422, type);
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

export const lfsRoute: Route = {
  method: 'POST',
  name: 'POST /{owner}/{repo}.git/info/lfs/objects/batch',
  path: '/{owner}/{repo}/info/lfs/objects/batch',
  auth: false,
  handle: batch,
};
