import type { AttemptNamed } from '../../app/ports-records.js';
import type { Client } from '../../lib/client.js';
import { boolean, cursor, filledText, natural, objectId } from '../../lib/shape.js';
import { orNull } from '../observe.js';
import { openZip } from '../scans/unzip.js';
import { attemptIn } from './record-name.js';

const ARTIFACTS = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
const DOWNLOAD = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
const RUNS = 'GET /repos/{owner}/{repo}/actions/runs';
const RUNS_OF = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs';

/** A record of some hundred kilobytes, with what lies beside it. */
const MOST_BYTES = 32_000_000;

/** An artifact that may be a record: a single file, or an archive with all that belongs to it (`.proof`). */
export interface RecordArtifact {
  readonly id: number;
  /** Name of the record. */
  readonly record: string;
  readonly isProof: boolean;
  readonly isExpired: boolean;
  /** As the name says. */
  readonly attempt: AttemptNamed;
}

/** What one artifact holds of a record. */
export interface RecordParts {
  readonly evidence: Uint8Array | null;
  readonly bundle: Uint8Array | null;
}

export interface ArtifactFiles {
  /** Artifacts of a run whose names are names of records; empty also where there is no such run. */
  readonly ofRun: (repository: string, run: number) => Promise<readonly RecordArtifact[]>;
  /** null: it is gone meanwhile, or holds no record. */
  readonly parts: (repository: string, artifact: RecordArtifact) => Promise<RecordParts | null>;
  /** Runs of a workflow file on a commit, newest first. */
  readonly runsOn: (repository: string, commit: string, path: string) => Promise<readonly number[]>;
  /** The newest runs of a workflow file, and how many there are in all. */
  readonly newestRuns: (
    repository: string,
    path: string,
    most: number,
  ) => Promise<{ readonly runs: readonly number[]; readonly total: number }>;
}

export const createArtifactFiles = (client: Pick<Client, 'read' | 'list' | 'bytes'>): ArtifactFiles => ({
  ofRun: async (repository, run) => {
    const place = { ...split(repository), run_id: run };
    const listed = await orNull(client.list(ARTIFACTS, place, { items: 'artifacts', unique: 'id' }));
    return (listed ?? []).flatMap((item) => recordArtifact(item, run));
  },
  parts: async (repository, { id, isProof }) => {
    const place = { ...split(repository), artifact_id: id, archive_format: 'zip' };
    const content = await orNull(client.bytes(DOWNLOAD, place, MOST_BYTES));
    return content === null ? null : partsIn(content, isProof);
  },
  runsOn: async (repository, commit, path) => {
    const listed = await client.list(
      RUNS,
      { ...split(repository), head_sha: commit },
      { items: 'workflow_runs', unique: 'id' },
    );
    return listed
      .map((item) => cursor(item, '$'))
      .filter((run) => run.get('head_sha', objectId) === commit && pathIn(run.get('path', filledText)) === path)
      .map((run) => run.get('id', natural));
  },
  newestRuns: async (repository, path, most) => {
    const place = { ...split(repository), workflow_id: path.slice(path.lastIndexOf('/') + 1), per_page: most };
    const answer = await orNull(client.read(RUNS_OF, place));
    // A workflow that never ran has no number and no runs; so has one that the token may not see, and that is told by the other calls.
    if (answer === null) return { runs: [], total: Number.POSITIVE_INFINITY };
    const found = cursor(answer, '$');
    const runs = found.list('workflow_runs', (run) => run.get('id', natural));
    return { runs, total: found.get('total_count', natural) };
  },
});

/** Some answers add the ref: `.github/workflows/gate.yml@main`. */
const pathIn = (path: string): string => path.split('@')[0] ?? '';

/** The name tells the run: what another run's name stands on is none of this run's records. */
const recordArtifact = (item: unknown, run: number): readonly RecordArtifact[] => {
  const artifact = cursor(item, '$');
  const name = artifact.get('name', filledText);
  const isProof = name.endsWith('.proof');
  const record = name.replace(/\.(?:json|proof)$/u, '');
  const attempt = attemptIn(record.replace(/^(countersign-reconciliation-.*)-\d+$/u, '$1'));
  if (attempt?.id !== run) return [];
  return [{ id: artifact.get('id', natural), record, isProof, isExpired: artifact.get('expired', boolean), attempt }];
};

const EVIDENCE = 'evidence.json';
const BUNDLE = 'evidence.sigstore.json';

/** The same address gives a single file as it is, and anything else as an archive. */
const partsIn = (content: Uint8Array, isProof: boolean): RecordParts | null => {
  if (!isArchive(content)) return isProof ? null : { evidence: content, bundle: null };
  const zip = openZip(content);
  if ('fault' in zip) return null;
  const fileIn = (name: string): Uint8Array | null => {
    const [entry, ...others] = zip.entries.filter((each) => each.name === name);
    if (entry === undefined || others.length > 0) return null;
    const read = zip.read(entry, MOST_BYTES);
    return 'fault' in read ? null : read.bytes;
  };
  return { evidence: fileIn(EVIDENCE), bundle: fileIn(BUNDLE) };
};

/** An archive begins with the letters PK. */
const isArchive = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

const split = (repository: string): { readonly owner: string; readonly repo: string } => {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
};
