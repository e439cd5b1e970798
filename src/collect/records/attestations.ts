import type { Proofs, ReadProofs } from '../../app/ports-records.js';
import type { Client } from '../../lib/client.js';
import { cursor, record } from '../../lib/shape.js';
import { orNull, reasonOf } from '../observe.js';

const LIST = 'GET /repos/{owner}/{repo}/attestations/{subject_digest}';

const AT_ONCE = 6;

/** Reads bundles from GitHub's attestation store, which holds signatures alone, by the digest of what they are about. */
export const createProofReader =
  (client: Pick<Client, 'list'>): ReadProofs =>
  async (repository, digests) => {
    const found = new Map<string, Proofs>();
    for (let at = 0; at < digests.length; at += AT_ONCE) {
      const part = digests.slice(at, at + AT_ONCE);
      const read = await Promise.all(part.map((digest) => proofsOf(client, repository, digest)));
      for (const [index, digest] of part.entries()) found.set(digest, read[index] ?? NOT_ASKED);
    }
    return found;
  };

const NOT_ASKED: Proofs = { state: 'unreadable', found: 'attestations: not asked' };

const proofsOf = async (client: Pick<Client, 'list'>, repository: string, digest: string): Promise<Proofs> => {
  try {
    const [first, ...others] = await bundlesOf(client, repository, digest);
    return first === undefined ? { state: 'absent' } : { state: 'held', bundles: [first, ...others] };
  } catch (fault) {
    const { code, found } = reasonOf('attestations', fault);
    return { state: 'unreadable', found: `attestations: ${found ?? code}` };
  }
};

/** The exact bytes are not kept by the store; the bundle is read as JSON, and written again. */
const bundlesOf = async (
  client: Pick<Client, 'list'>,
  repository: string,
  digest: string,
): Promise<readonly Uint8Array[]> => {
  const [owner = '', repo = ''] = repository.split('/');
  // GitHub says "not found" where a digest has no attestation.
  const place = { owner, repo, subject_digest: `sha256:${digest}` };
  const listed = await orNull(client.list(LIST, place, { items: 'attestations' }));
  return (listed ?? []).map((item) => Buffer.from(JSON.stringify(cursor(item, '$').get('bundle', record)), 'utf8'));
};
