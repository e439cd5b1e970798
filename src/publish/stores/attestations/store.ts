import type { EvidenceFile, EvidenceStore, Kept, StoredRecord } from '../../../app/ports.js';
import { RequestError, type Client } from '../../../lib/client.js';
import { cursor, natural } from '../../../lib/shape.js';
import { again } from '../again.js';
import { worded } from '../worded.js';

const CREATE = 'POST /repos/{owner}/{repo}/attestations';
const LIST = 'GET /repos/{owner}/{repo}/attestations/{subject_digest}';

/** The bundle whose first subject is the evidence: without it nothing of the record is in the store. */
const OF_EVIDENCE = 'evidence.sigstore.json';
const UNPROCESSABLE = 422;

/** What was stored appears in the list of its digest a moment later. */
const LOOKS = 4;
const PAUSE_MS = 400;

export interface AttestationOptions {
  readonly client: Pick<Client, 'read' | 'write'>;
  /** `owner/name` */
  readonly repository: string;
}

interface Sent {
  readonly digest: string;
  readonly bundle: EvidenceFile;
}

/** Keeps the signatures of a record in GitHub's attestation store, where standard verifiers look them up by digest. */
export const createAttestationStore = ({ client, repository }: AttestationOptions): EvidenceStore => {
  const [owner = '', repo = ''] = repository.split('/');
  const sent = new Map<string, Sent>();
  const post = async (file: EvidenceFile): Promise<string> => {
    // After a lost answer it is stored a second time, which changes nothing.
    const answer = await again(() => client.write(CREATE, { owner, repo, bundle: jsonOf(file) }));
    return String(cursor(answer, '$').get('id', natural));
  };
  const bundlesOf = async (digest: string): Promise<readonly unknown[]> => {
    const answer = await client.read(LIST, { owner, repo, subject_digest: `sha256:${digest}`, per_page: 100 });
    return cursor(answer, '$').list('attestations', (each) => each.get('bundle', (bundle) => bundle));
  };
  return {
    kind: 'attestations',
    prepare: () => undefined,
    keep: (record) =>
      worded(notKept, async () => {
        const proofs = await record.proofs;
        const bundle = proofs.find(({ name }) => name === OF_EVIDENCE);
        if (bundle === undefined)
          return notKept('the record is not signed, and the store takes signatures only: give the job id-token: write');
        const stored = await Promise.all(proofs.map((file) => storeOne(post, file)));
        const kept = keptOf(record, repository, stored);
        if (kept.state === 'kept') sent.set(kept.id, { digest: record.digest, bundle });
        return kept;
      }),
    confirm: (kept) =>
      worded(notKept, async () => {
        if (kept.state !== 'kept') return kept;
        const own = sent.get(kept.id);
        if (own === undefined) return notKept(`the attestation ${kept.id} was not written by this run`);
        const isThere = await isListed(() => bundlesOf(own.digest), own);
        return isThere ? kept : notKept(`the attestation ${kept.id} is not listed under sha256:${own.digest}`);
      }),
  };
};

interface Stored {
  readonly name: string;
  /** null: the store takes no statement about such a subject. */
  readonly id: string | null;
}

/** Statements about a commit are a courtesy to verifiers; one about the evidence must be taken. */
const storeOne = async (post: (file: EvidenceFile) => Promise<string>, file: EvidenceFile): Promise<Stored> => {
  try {
    return { name: file.name, id: await post(file) };
  } catch (error) {
    const isExtra = error instanceof RequestError && error.status === UNPROCESSABLE && file.name !== OF_EVIDENCE;
    if (!isExtra) throw error;
    return { name: file.name, id: null };
  }
};

const keptOf = (record: StoredRecord, repository: string, stored: readonly Stored[]): Kept => {
  const id = stored.find(({ name }) => name === OF_EVIDENCE)?.id ?? null;
  if (id === null) return notKept('the attestation of the evidence got no id');
  const taken = stored.flatMap((each) => (each.id === null ? [] : [[each.name, each.id] as const]));
  return {
    state: 'kept',
    store: 'attestations',
    id,
    name: `attestation ${id} of ${repository}`,
    url: null,
    digest: `sha256:${record.digest}`,
    expires: null,
    receipt: Object.fromEntries([['repository', repository], ...taken]),
    remarks: [
      'Whoever has `attestations: write` can delete it.',
      ...stored.filter((each) => each.id === null).map(({ name }) => `The store does not take ${name}.`),
    ],
  };
};

const isListed = async (list: () => Promise<readonly unknown[]>, { bundle }: Sent): Promise<boolean> => {
  const wanted = envelopeOf(jsonOf(bundle));
  for (let look = 1; ; look += 1) {
    const found = await orNone(list);
    if (found.some((each) => envelopeOf(each) === wanted)) return true;
    if (look === LOOKS) return false;
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE_MS);
    });
  }
};

/** GitHub says "not found" where a digest has no attestation yet. */
const orNone = async (list: () => Promise<readonly unknown[]>): Promise<readonly unknown[]> => {
  try {
    return await list();
  } catch (error) {
    if (error instanceof RequestError && error.fault === 'not-found') return [];
    throw error;
  }
};

/** What is signed and its signature; the store may write the rest of a bundle anew. */
const envelopeOf = (bundle: unknown): string | null => {
  if (typeof bundle !== 'object' || bundle === null) return null;
  const envelope: unknown = 'dsseEnvelope' in bundle ? bundle.dsseEnvelope : null;
  if (typeof envelope !== 'object' || envelope === null) return null;
  const payload: unknown = 'payload' in envelope ? envelope.payload : null;
  const signatures: unknown = 'signatures' in envelope ? envelope.signatures : null;
  if (typeof payload !== 'string' || !Array.isArray(signatures)) return null;
  const signs: readonly unknown[] = signatures.map((each: unknown) =>
    typeof each === 'object' && each !== null && 'sig' in each ? each.sig : null,
  );
  return JSON.stringify([payload, signs]);
};

const jsonOf = ({ bytes }: EvidenceFile): unknown => JSON.parse(Buffer.from(bytes).toString('utf8'));

const notKept = (found: string): Kept => ({ state: 'not-kept', store: 'attestations', found });
