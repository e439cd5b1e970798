import type { EvidenceFile, EvidenceStore, Kept, StoredRecord } from '../../../app/ports.js';
import { worded } from '../worded.js';
import { append, isWhole, tipOf, type Entry } from './append.js';
import { gitBlobId } from './git-id.js';
import type { LedgerRepository, Tip } from './repository.js';

export interface LedgerOptions {
  readonly repository: LedgerRepository;
  /** `owner/name` */
  readonly name: string;
  readonly ref: string;
  /** Page of a commit; null: it is not known where the host's pages are. */
  readonly urlOf: (commit: string) => string | null;
}

interface Read {
  readonly tip: Tip | null;
  readonly isPrivate: boolean;
}

interface Appended {
  readonly entry: Entry;
  readonly commit: string;
}

const WITHHELD = 'The private file is withheld: the repository of the ledger is public.';

/** Keeps evidence in a branch that only grows: one commit a record, on top of the one before. */
export const createLedgerStore = (options: LedgerOptions): EvidenceStore => {
  const { repository, name, ref } = options;
  const appended = new Map<string, Appended>();
  let reading: Promise<Read> | null = null;
  const read = (): Promise<Read> => {
    const begun = reading ?? readAll(repository, ref);
    reading = begun;
    return begun;
  };
  const notKept = (found: string): Kept => ({
    state: 'not-kept',
    store: 'ledger',
    found: `ledger://${name}: ${found}`,
  });
  return {
    kind: 'ledger',
    prepare: () => {
      // What goes wrong here is told by `keep`, which waits for the same promise.
      read().catch(() => undefined);
    },
    keep: (record) =>
      worded(notKept, async () => {
        const [{ tip, isPrivate }, proofs] = await Promise.all([read(), record.proofs]);
        const entry = entryOf(record, proofs, isPrivate);
        const commit = await append(repository, ref, entry, tip);
        // The next record of this run goes on top of this one.
        reading = repository.tip(commit).then((next) => ({ tip: next, isPrivate }));
        reading.catch(() => undefined);
        appended.set(commit, { entry, commit });
        return keptOf(options, record, { entry, commit }, isPrivate);
      }),
    confirm: (kept) =>
      worded(notKept, async () => {
        if (kept.state !== 'kept') return kept;
        const own = appended.get(kept.id);
        if (own === undefined) return notKept(`${kept.id} was not written by this run`);
        const fault = await faultOf(repository, ref, own);
        return fault === null ? kept : notKept(fault);
      }),
  };
};

const readAll = async (repository: LedgerRepository, ref: string): Promise<Read> => {
  const [tip, isPrivate] = await Promise.all([tipOf(repository, ref), repository.isPrivate()]);
  return { tip, isPrivate };
};

const entryOf = (record: StoredRecord, proofs: readonly EvidenceFile[], isPrivate: boolean): Entry => {
  const withheld = record.withheld === null || !isPrivate ? [] : [record.withheld];
  const files = [record.evidence, ...(record.bill === null ? [] : [record.bill]), ...proofs, ...withheld];
  return {
    folder: `${record.folder}/${record.name}`,
    files: files.map(({ name, bytes }) => ({
      name,
      content: Buffer.from(bytes).toString('utf8'),
      id: gitBlobId(bytes),
    })),
    message: `evidence: ${record.name}\n\nEvidence-Digest: sha256:${record.digest}\n`,
  };
};

/** The ref must still reach the commit, and the commit hold the files as git itself names them. */
const faultOf = async (
  repository: LedgerRepository,
  ref: string,
  { entry, commit }: Appended,
): Promise<string | null> => {
  const [tip, there] = await Promise.all([repository.commitOf(ref), repository.filesIn(entry.folder, commit)]);
  if (!isWhole(entry, there)) return `${entry.folder} holds other files than were sent, commit ${commit}`;
  if (tip === commit) return null;
  if (tip !== null && (await repository.isAhead(commit, tip))) return null;
  return `${ref} does not reach the commit ${commit} any more: somebody rewrote it`;
};

const keptOf = (
  { name, ref, urlOf }: LedgerOptions,
  record: StoredRecord,
  { entry, commit }: Appended,
  isPrivate: boolean,
): Kept => ({
  state: 'kept',
  store: 'ledger',
  id: commit,
  name: `ledger://${name}/${entry.folder}`,
  url: urlOf(commit),
  digest: `sha256:${record.digest}`,
  expires: null,
  receipt: { repository: name, ref, commit, path: entry.folder, blob: gitBlobId(record.evidence.bytes) },
  remarks: record.withheld !== null && !isPrivate ? [WITHHELD] : [],
});
