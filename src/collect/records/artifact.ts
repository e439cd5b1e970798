import type { Held, HeldRecord, Latest, RecordHint, RecordNaming, RecordReader } from '../../app/ports-records.js';
import { RequestError, type Client } from '../../lib/client.js';
import { groupBy } from '../../lib/group-by.js';
import { createArtifactFiles, type ArtifactFiles, type RecordArtifact, type RecordParts } from './artifact-list.js';
import { isAsked } from './record-name.js';
import { heldOr, newestOr, unreadable } from './settle-held.js';

export interface ArtifactReading {
  readonly client: Pick<Client, 'read' | 'list' | 'bytes'>;
  readonly naming: RecordNaming;
  /** Path of the workflow file that seals. */
  readonly workflow: string;
  readonly urlOf: (repository: string, run: number, artifact: number) => string | null;
}

/** So many commits are asked for side by side. */
const AT_ONCE = 6;

/** Records that runs left as artifacts. Each takes some calls of its own: no call gives artifacts of many runs. */
export const createArtifactReader = (reading: ArtifactReading): RecordReader => {
  const files = createArtifactFiles(reading.client);
  return {
    store: 'artifact',
    sealed: async (repository, hints) => {
      const found = new Map<string, Held>();
      for (let at = 0; at < hints.length; at += AT_ONCE) {
        const part = hints.slice(at, at + AT_ONCE);
        const read = await Promise.all(part.map((hint) => settled(() => sealedAt(reading, files, repository, hint))));
        for (const [index, { commit }] of part.entries()) found.set(commit, read[index] ?? NOT_ASKED);
      }
      return found;
    },
    latest: (repository, asked) => settled(() => latestOf(reading, files, repository, asked)),
  };
};

const NOT_ASKED: Held = { state: 'unreadable', found: 'artifacts: not asked' };

const settled = async (read: () => Promise<Held>): Promise<Held> => {
  try {
    return await read();
  } catch (fault) {
    return unreadable('artifacts', fault);
  }
};

/** The run in the status's link is where the record should lie. Links can be forged: where it lies not, all runs on the commit are looked at. */
const sealedAt = async (
  reading: ArtifactReading,
  files: ArtifactFiles,
  repository: string,
  { commit, run }: RecordHint,
): Promise<Held> => {
  const prefix = reading.naming.sealed(commit);
  const fits = (name: string): boolean => name.startsWith(prefix);
  const named = run === null ? [] : await files.ofRun(repository, run.id);
  const first = await recordsIn(
    reading,
    files,
    repository,
    named.filter(({ record }) => fits(record)),
  );
  if (first.records.length > 0) return heldOr(first.records, null);
  const runs = await files.runsOn(repository, commit, reading.workflow);
  const others = await Promise.all(runs.filter((id) => id !== run?.id).map((id) => files.ofRun(repository, id)));
  const rest = await recordsIn(
    reading,
    files,
    repository,
    others.flat().filter(({ record }) => fits(record)),
  );
  return heldOr(rest.records, first.remark ?? rest.remark);
};

/** More runs than records are looked at: not each of them left one. */
const RUNS = 30;

const latestOf = async (
  reading: ArtifactReading,
  files: ArtifactFiles,
  repository: string,
  asked: Latest,
): Promise<Held> => {
  const { runs, total } = await files.newestRuns(repository, asked.workflow ?? reading.workflow, RUNS);
  const records: HeldRecord[] = [];
  let looked = 0;
  for (const run of new Set([...runs, ...(asked.runs ?? [])])) {
    if (records.length >= asked.most) break;
    if (runs.includes(run)) looked += 1;
    const fitting = (await files.ofRun(repository, run)).filter(({ record }) => isAsked(asked)(record));
    const read = await recordsIn(reading, files, repository, fitting);
    // What there was and is no more could be the newest: that an older one is the latest must not be said.
    if (read.records.length === 0 && read.remark !== null) return newestOr(records, read.remark);
    records.push(...read.records);
  }
  if (looked === total) return heldOr(records, null);
  const all = Number.isFinite(total) ? `of ${String(total)}` : 'of an unknown number';
  const other = records.length === 0 ? 'such' : 'other';
  return newestOr(records, `the newest ${String(looked)} ${all} runs hold no ${other} record`);
};

interface Read {
  readonly records: readonly HeldRecord[];
  readonly remark: string | null;
}

/** The archive holds all of a record; the single file is looked at where there is no archive, or none that can be read. */
const recordsIn = async (
  reading: ArtifactReading,
  files: ArtifactFiles,
  repository: string,
  artifacts: readonly RecordArtifact[],
): Promise<Read> => {
  const records: HeldRecord[] = [];
  const broken: string[] = [];
  // Ids grow with time: the newest first.
  const there = artifacts.filter(({ isExpired }) => !isExpired).toSorted((a, b) => b.id - a.id);
  for (const [record, same] of groupBy(there, (artifact) => artifact.record)) {
    const found = await firstOf(files, repository, same);
    if (found === null) broken.push(record);
    else records.push(heldRecord(reading, repository, found.artifact, found.parts));
  }
  const [unread] = broken;
  if (unread !== undefined && records.length === 0)
    throw new RequestError('malformed', 200, `the artifact ${unread} holds no evidence that can be read`);
  const [gone] = artifacts.filter(({ isExpired }) => isExpired);
  return { records, remark: gone === undefined ? null : `the artifact ${gone.record} has expired` };
};

type Evident = RecordParts & { readonly evidence: Uint8Array };

const firstOf = async (
  files: ArtifactFiles,
  repository: string,
  same: readonly RecordArtifact[],
): Promise<{ readonly artifact: RecordArtifact; readonly parts: Evident } | null> => {
  for (const artifact of same.toSorted((a, b) => Number(b.isProof) - Number(a.isProof))) {
    const parts = await files.parts(repository, artifact);
    if (parts !== null && parts.evidence !== null) return { artifact, parts: { ...parts, evidence: parts.evidence } };
  }
  return null;
};

const heldRecord = (
  { urlOf }: ArtifactReading,
  repository: string,
  { id, record, attempt }: RecordArtifact,
  { evidence, bundle }: Evident,
): HeldRecord => ({
  place: { store: 'artifact', name: record, url: urlOf(repository, attempt.id, id) },
  evidence,
  bundles: new Map(bundle === null ? [] : [['evidence.sigstore.json', bundle]]),
  run: attempt,
});
