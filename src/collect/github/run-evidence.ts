import type { ArtifactSeen, AttemptSeen, RunEvidence } from '../../app/ports.js';
import type { Client } from '../../lib/client.js';
import { boolean, cursor, filledText, instant, natural } from '../../lib/shape.js';
import { orNull } from '../observe.js';
import { unzip } from '../scans/unzip.js';
import { collectError } from './open.js';
import { readRunSeen } from './workflow-run.js';

const ATTEMPT = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
const ARTIFACTS = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
const DOWNLOAD = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';

/** Evidence is some hundred kilobytes. */
const MOST_BYTES = 32_000_000;

/** Reads what runs of workflows are, and the evidence that they stored. */
export const createRunEvidence = (client: Client): RunEvidence => ({
  attempt: remembered((repository, run, attempt) => told('run', () => readAttempt(client, repository, run, attempt))),
  artifacts: remembered((repository, run) => told('artifacts', () => readArtifacts(client, repository, run))),
  document: (repository, artifact) => told('evidence', () => readDocument(client, repository, artifact)),
  allowance: client.allowance,
});

/** Many statuses link to one run. */
const remembered = <Asked extends readonly (string | number)[], T>(
  read: (...asked: Asked) => Promise<T>,
): ((...asked: Asked) => Promise<T>) => {
  const known = new Map<string, Promise<T>>();
  return (...asked) => {
    const key = asked.join(' ');
    const answer = known.get(key) ?? read(...asked);
    known.set(key, answer);
    return answer;
  };
};

const told = async <T>(about: string, read: () => Promise<T>): Promise<T> => {
  try {
    return await read();
  } catch (fault) {
    throw collectError(about, fault);
  }
};

const readAttempt = async (
  client: Client,
  repository: string,
  run: number,
  attempt: number,
): Promise<AttemptSeen | null> => {
  const answer = await orNull(client.read(ATTEMPT, { ...split(repository), run_id: run, attempt_number: attempt }));
  if (answer === null) return null;
  const found = cursor(answer, '$');
  return {
    ...readRunSeen(found),
    started: found.get('run_started_at', instant),
    ended: found.get('status', filledText) === 'completed' ? found.get('updated_at', instant) : null,
  };
};

const readArtifacts = async (client: Client, repository: string, run: number): Promise<readonly ArtifactSeen[]> => {
  const options = { items: 'artifacts', unique: 'id' };
  const listed = await client.list(ARTIFACTS, { ...split(repository), run_id: run }, options);
  return listed.flatMap((item) => {
    const artifact = cursor(item, '$');
    if (artifact.get('expired', boolean)) return [];
    return [{ id: artifact.get('id', natural), name: artifact.get('name', filledText) }];
  });
};

const readDocument = async (client: Client, repository: string, artifact: number): Promise<Uint8Array | null> => {
  const place = { ...split(repository), artifact_id: artifact, archive_format: 'zip' };
  const content = await orNull(client.bytes(DOWNLOAD, place, MOST_BYTES));
  if (content === null || !isArchive(content)) return content;
  const found = unzip(content, 'evidence.json', MOST_BYTES);
  return 'fault' in found ? null : found.bytes;
};

/** The same address gives a single file as it is, and anything else as an archive, which begins with the letters PK. */
const isArchive = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

const split = (repository: string): { readonly owner: string; readonly repo: string } => {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
};
