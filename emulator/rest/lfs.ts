import { json, type Answer, type Handler, type Route } from '../handler.js';

interface Asked {
  readonly operation?: unknown;
  readonly transfers?: unknown;
  readonly hash_algo?: unknown;
  readonly objects?: unknown;
}

interface Pointer {
  readonly oid: string;
  readonly size: number;
}

const name = 'application/vnd.git-lfs+json';
/** As many as the client of Git LFS sends by default; GitHub refuses more. */
const most = 100;

const refused = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  json({ message, documentation_url: 'https://support.github.com/contact' }, status, { ...type, ...headers });

const type = { 'content-type': `${name}; charset=utf-8` };

/** The batch API of Git LFS: says of each object where it is to be had, or why it is not. */
const batch: Handler = (request, { world, state, url }) => {
  const { owner = '', repo = '' } = request.params;
  if (request.caller === 'nobody')
    return refused(401, 'Credentials needed', { 'lfs-authenticate': 'Basic realm="Git LFS"' });
  // The repository is private, and a token of another one must not learn that it exists.
  if (`${owner}/${repo}` !== state.repository.fullName || request.caller === 'ledger') return refused(404, 'Not Found');
  if (!isNamed(request.headers['accept'])) return refused(406, 'Not Acceptable');
  if (!isNamed(request.headers['content-type'])) return refused(415, 'Unsupported Media Type');
  const objects = pointersIn(request.json);
  if (objects === null) return refused(422, 'The request is no batch of downloads');
  if (objects.length > most) return refused(413, 'The batch has too many objects');
  const held = world.lfs ?? {};
  const answers = objects.map((object) => told(object, held[object.oid], url));
  return json({ transfer: 'basic', objects: answers, hash_algo: 'sha256' }, 200, type);
};

const isNamed = (header: string | undefined): boolean => (header ?? '').split(/[;,]/)[0]?.trim() === name;

/** null: it asks for something else. */
function pointersIn(body: unknown): readonly Pointer[] | null {
  if (typeof body !== 'object' || body === null) return null;
  const { operation, transfers = ['basic'], hash_algo: algorithm = 'sha256', objects }: Asked = body;
  const isBasic = Array.isArray(transfers) && transfers.includes('basic');
  if (operation !== 'download' || !isBasic || algorithm !== 'sha256' || !Array.isArray(objects)) return null;
  return objects.every(isPointer) ? objects : null;
}

function isPointer(value: unknown): value is Pointer {
  const { oid, size } = (value ?? {}) as Partial<Pointer>;
  return /^[0-9a-f]{64}$/.test(String(oid)) && Number.isSafeInteger(size) && (size ?? -1) >= 0;
}

function told({ oid, size }: Pointer, stored: number | undefined, url: string): object {
  if (stored === undefined) return { oid, size, error: { code: 404, message: 'Object does not exist on the server' } };
  if (stored !== size) return { oid, size: stored, error: { code: 422, message: 'Invalid size' } };
  return { oid, size, actions: { download: { href: `${url}/lfs/${oid}`, expires_in: 3600 } } };
}

export const lfsRoute: Route = {
  method: 'POST',
  path: '/{owner}/{repo}.git/info/lfs/objects/batch',
  auth: 'git',
  handle: batch,
};
