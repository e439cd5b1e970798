import type { FileStorage } from '../../facts/models.js';
import { known, unknown, type Observed } from '../../facts/observed.js';
import { RequestError, type Client, type RequestFault } from '../../lib/client.js';
import { arrayOf, cursor, integer, Malformed, natural, text, type Cursor } from '../../lib/shape.js';
import type { RepositoryName } from '../github/comparison.js';
import { reasonOf } from '../observe.js';
import type { PointedAt } from './pointer.js';

type Held = Extract<FileStorage, { kind: 'lfs' }>['held'];

const BATCH = 'POST /{owner}/{repo}.git/info/lfs/objects/batch';

/** As many as GitHub takes at once. */
const MOST = 100;

const TYPE = 'application/vnd.git-lfs+json';

/**
 * Whether the host's store of large files holds these, by the batch API, which moves no bytes. Key: the digest. Never rejects:
 * an answer that does not name every file, or names others, tells nothing.
 */
export const readHeld = async (
  client: Pick<Client, 'write'>,
  repository: RepositoryName,
  pointers: readonly PointedAt[],
): Promise<ReadonlyMap<string, Held>> => {
  const once = [...new Map(pointers.map((each) => [`${each.sha256} ${String(each.size)}`, each])).values()];
  const batches = Array.from({ length: Math.ceil(once.length / MOST) }, (_, index) =>
    once.slice(index * MOST, (index + 1) * MOST),
  );
  const read = await Promise.all(batches.map((batch) => readBatch(client, repository, batch)));
  const found = new Map<string, Held>();
  for (const [digest, held] of read.flat()) found.set(digest, worse(found.get(digest), held));
  return found;
};

/** One digest with two sizes: at most one of them is right. */
const worse = (a: Held | undefined, b: Held): Held => (a === undefined ? b : a.known && a.value === 'held' ? b : a);

const readBatch = async (
  client: Pick<Client, 'write'>,
  { owner, name }: RepositoryName,
  batch: readonly PointedAt[],
): Promise<readonly (readonly [string, Held])[]> => {
  try {
    const answer = await askTwice(() => ask(client, { owner, name }, batch));
    const objects = cursor(answer, '$').get('objects', arrayOf(cursor));
    const asked = new Set(batch.map(({ sha256 }) => sha256));
    const other = objects.find((each) => !asked.has(each.get('oid', text)));
    if (other !== undefined) throw new Malformed(`${other.path}.oid`, 'a file that was asked for');
    return batch.map((pointer) => [pointer.sha256, heldIn(objects, pointer)]);
  } catch (fault) {
    const why = reasonOf('large files', fault);
    return batch.map(({ sha256 }) => [sha256, unknown(why)]);
  }
};

const ask = (client: Pick<Client, 'write'>, { owner, name }: RepositoryName, batch: readonly PointedAt[]) =>
  client.write(BATCH, {
    owner,
    repo: name,
    operation: 'download',
    transfers: ['basic'],
    hash_algo: 'sha256',
    objects: batch.map(({ sha256, size }) => ({ oid: sha256, size })),
    headers: { accept: TYPE, 'content-type': TYPE },
  });

/** It is sent as writes are, which the client does not repeat; it changes nothing, so that a fault that may pass is tried again. */
const askTwice = async (asking: () => Promise<unknown>): Promise<unknown> => {
  try {
    return await asking();
  } catch (error) {
    if (error instanceof RequestError && PASSING.has(error.fault)) return asking();
    throw error;
  }
};

const PASSING: ReadonlySet<RequestFault> = new Set(['unreachable', 'malformed']);

const heldIn = (objects: readonly Cursor[], { sha256, size }: PointedAt): Held => {
  const [object, ...others] = objects.filter((each) => each.get('oid', text) === sha256);
  if (object === undefined || others.length > 0) return untold(sha256, 'the host did not tell of it exactly once');
  const error = object.maybe('error');
  if (error !== null) {
    const code = error.get('code', integer);
    // 410: it was there, and is removed.
    if (code === 404 || code === 410) return known('missing');
    return code === 422 ? known('other-size') : untold(sha256, `the host answered ${String(code)} for it`);
  }
  if (object.get('size', natural) !== size) return known('other-size');
  return object.maybe('actions')?.maybe('download') == null
    ? untold(sha256, 'the host names no way to get it')
    : known('held');
};

const untold = (sha256: string, found: string): Observed<never> =>
  unknown({ code: 'fact-unavailable', about: [sha256], found });
