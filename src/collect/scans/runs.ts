import type { Instant, ObjectId } from '../../facts/account.js';
import type { Client } from '../../lib/client.js';
import { boolean, cursor, filledText, instant, natural, objectId, optional, text } from '../../lib/shape.js';
import type { ScannedChange } from './scanned-change.js';

export interface Run {
  readonly id: number;
  /** The workflow file. */
  readonly path: string;
  readonly head: ObjectId;
  readonly event: string | null;
  readonly branch: string | null;
}

export interface LeftArtifact {
  readonly id: number;
  readonly run: Run;
  readonly at: Instant;
}

/** Runs of workflows on a commit. */
export async function readRuns(
  client: Client,
  { owner, name }: ScannedChange,
  commit: ObjectId,
): Promise<readonly Run[]> {
  const parameters = { owner, repo: name, head_sha: commit };
  const listed = await client.list('GET /repos/{owner}/{repo}/actions/runs', parameters, {
    items: 'workflow_runs',
    unique: 'id',
  });
  const runs = listed.map((item) => {
    const run = cursor(item, '$');
    return {
      id: run.get('id', natural),
      path: run.get('path', filledText).replace(/@.*$/s, ''),
      head: run.get('head_sha', objectId),
      event: run.get('event', optional(text)),
      branch: run.get('head_branch', optional(text)),
    };
  });
  return runs.filter((run) => run.head === commit);
}

/** Of every run that left an artifact of that name, the newest; oldest run first. */
export async function readNewest(
  client: Client,
  change: ScannedChange,
  runs: readonly Run[],
  wanted: string,
): Promise<readonly LeftArtifact[]> {
  const artifacts = await Promise.all(runs.map((run) => readArtifacts(client, change, run, wanted)));
  return newestOfEachRun(artifacts.flat());
}

async function readArtifacts(
  client: Client,
  change: ScannedChange,
  run: Run,
  wanted: string,
): Promise<readonly LeftArtifact[]> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
  const parameters = { owner: change.owner, repo: change.name, run_id: run.id, name: wanted };
  const listed = await client.list(route, parameters, { items: 'artifacts', unique: 'id' });
  return listed.flatMap((item) => {
    const artifact = cursor(item, '$');
    if (artifact.get('name', filledText) !== wanted || artifact.get('expired', boolean)) return [];
    return [{ id: artifact.get('id', natural), run, at: artifact.get('created_at', instant) }];
  });
}

/**
 * Ids of artifacts grow with time; a later attempt replaces what an earlier one of its run left. Another run does not: one that
 * another pull request started on the same head may be of another version of the same workflow file.
 */
function newestOfEachRun(artifacts: readonly LeftArtifact[]): readonly LeftArtifact[] {
  const newest = new Map<number, LeftArtifact>();
  for (const artifact of artifacts) {
    const other = newest.get(artifact.run.id);
    if (other === undefined || other.id < artifact.id) newest.set(artifact.run.id, artifact);
  }
  return [...newest.values()].toSorted((a, b) => a.id - b.id);
}
