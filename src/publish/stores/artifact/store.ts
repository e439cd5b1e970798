import type { EvidenceFile, EvidenceStore, Kept, StoredRecord } from '../../../app/ports.js';
import { RequestError } from '../../../lib/client.js';
import { settle } from '../again.js';
import { retentionRemarks, type ReadExpiry } from './retention.js';
import type { ArtifactService, Created } from './service.js';
import { differenceOf, fill, openAs, openFile, type Uploaded } from './upload.js';
import { zip } from './zip.js';

export interface ArtifactOptions {
  readonly service: ArtifactService;
  /** When the artifact may be deleted, ISO 8601; null: the repository's own retention. */
  readonly expires: string | null;
  readonly urlOf: (artifactId: string) => string | null;
  readonly readExpiry: ReadExpiry;
}

/** What was uploaded for one record. `proof`: the evidence with its bundles and the private file, in an archive; null: there is nothing beside it. */
interface Sent {
  readonly evidence: Uploaded;
  readonly proof: Uploaded | null;
}

const WITHHELD =
  'The private file is withheld: whoever may read the repository could download it. A private store would keep it.';

/**
 * Keeps evidence as an artifact of the run, in three calls of our own: the official client costs six round trips and two
 * megabytes, and takes some faults for success.
 */
export const createArtifactStore = (options: ArtifactOptions): EvidenceStore => {
  const { service, expires } = options;
  const sent = new Map<string, Sent>();
  const openEvidence = once((name) => openFile(service, name, expires));
  const openProof = once((name) => openAs(service, name, { form: 'zip', ending: '.proof' }, expires));
  return {
    kind: 'artifact',
    prepare: (name) => {
      // What goes wrong here is told by `keep`, which waits for the same promises. One that stays empty is never shown.
      openEvidence(name).catch(() => undefined);
      openProof(name).catch(() => undefined);
    },
    keep: async (record) => {
      const both = await settle(async () => {
        const [evidence, proof] = await Promise.all([
          openEvidence(record.name).then((created) => keepEvidence(service, created, record.evidence)),
          keepProof(service, () => openProof(record.name), record),
        ]);
        return { evidence, proof };
      });
      if (both instanceof RequestError) return notKept(both.found);
      sent.set(both.evidence.id, both);
      return keptOf(options, record, both);
    },
    confirm: async (kept) => {
      if (kept.state !== 'kept') return kept;
      const both = sent.get(kept.id);
      if (both === undefined) return notKept(`the artifact ${kept.name} was not sent by this run`);
      const confirmed = await settle(() => readBack(options, kept, both));
      return confirmed instanceof RequestError ? notKept(confirmed.found) : confirmed;
    },
  };
};

const keepEvidence = async (
  service: ArtifactService,
  created: Created | RequestError,
  file: EvidenceFile,
): Promise<Uploaded> => {
  if (created instanceof RequestError) throw created;
  return fill(service, created, created.form === 'json' ? file.bytes : zip([file]));
};

type Open = (name: string) => Promise<Created | RequestError>;

/** Opens each name once, however often it is asked for. */
const once = (open: (name: string) => Promise<Created>): Open => {
  const opened = new Map<string, ReturnType<Open>>();
  return (name) => {
    const opening = opened.get(name) ?? settle(() => open(name));
    opened.set(name, opening);
    return opening;
  };
};

/** The whole record under its fixed names, so that one download is enough to verify it: not every client takes the single file. */
const keepProof = async (
  service: ArtifactService,
  open: () => ReturnType<Open>,
  record: StoredRecord,
): Promise<Uploaded | null> => {
  const withheld = isShared(record) || record.withheld === null ? [] : [record.withheld];
  const files = [...(record.bill === null ? [] : [record.bill]), ...(await record.proofs), ...withheld];
  if (files.length === 0) return null;
  const created = await open();
  if (created instanceof RequestError) throw created;
  return fill(service, created, zip([record.evidence, ...files]));
};

/** Where it is not known who may read the repository, everybody may. */
const isShared = ({ visibility }: StoredRecord): boolean => visibility !== 'private' && visibility !== 'internal';

const keptOf = ({ expires, urlOf }: ArtifactOptions, record: StoredRecord, { evidence, proof }: Sent): Kept => ({
  state: 'kept',
  store: 'artifact',
  id: evidence.id,
  name: evidence.name,
  url: urlOf(evidence.id),
  digest: evidence.digest,
  expires,
  receipt: { artifact: evidence.id, ...(proof === null ? {} : { proof: proof.name, 'proof-artifact': proof.id }) },
  remarks: record.withheld !== null && isShared(record) ? [WITHHELD] : [],
});

type KeptArtifact = Extract<Kept, { state: 'kept' }>;

const readBack = async (options: ArtifactOptions, kept: KeptArtifact, { evidence, proof }: Sent): Promise<Kept> => {
  const { service, expires } = options;
  const [expiry, ...differences] = await Promise.all([
    options.readExpiry(kept.id),
    differenceOf(service, evidence),
    ...(proof === null ? [] : [differenceOf(service, proof)]),
  ]);
  const [difference] = differences.filter((each) => each !== null);
  if (difference !== undefined) return notKept(difference);
  return { ...kept, expires: expiry, remarks: [...kept.remarks, ...retentionRemarks(expires, expiry)] };
};

const notKept = (found: string): Kept => ({ state: 'not-kept', store: 'artifact', found });
