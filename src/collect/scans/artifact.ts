import { observe } from '../observe.js';
import type { ScanDemand } from '../../facts/demand.js';
import { known, unknown, type Observed } from '../../facts/observed.js';
import type { ScanReport } from '../../facts/scans.js';
import type { Client } from '../../lib/client.js';
import { boolean, cursor, filledText, instant, natural, objectId } from '../../lib/shape.js';
import { MOST_BYTES, readSarif } from './sarif.js';
import type { ScannedChange } from './scanned-change.js';
import { unzip } from './unzip.js';

type Demand = Extract<ScanDemand, { source: 'artifact' }>;

interface Run {
  readonly id: number;
  /** The workflow file. */
  readonly path: string;
  readonly head: string;
}

interface Artifact {
  readonly id: number;
  readonly run: Run;
}

/**
 * Reports in an artifact that a run on the head left: of every workflow that left one by that name, the newest. A report's
 * commit is its run's, and the run's workflow file stands beside it.
 */
export async function readArtifactScan(
  client: Client,
  change: ScannedChange,
  demand: Demand,
): Promise<Observed<readonly ScanReport[]>> {
  const found = await observe(demand.scan, async () => {
    const runs = await readRuns(client, change);
    const artifacts = await Promise.all(runs.map((run) => readArtifacts(client, change, run, demand.artifact)));
    const newest = newestOfEachWorkflow(artifacts.flat());
    return Promise.all(newest.map(async (artifact) => ({ artifact, zip: await download(client, change, artifact) })));
  });
  if (!found.known) return found;
  const reports: ScanReport[] = [];
  for (const { artifact, zip } of found.value) {
    const read = reportsIn(zip, artifact.run, demand);
    if (!read.known) return read;
    reports.push(...read.value);
  }
  return known(reports);
}

async function readRuns(client: Client, { owner, name, change }: ScannedChange): Promise<readonly Run[]> {
  const parameters = { owner, repo: name, head_sha: change.head.commit };
  const listed = await client.list('GET /repos/{owner}/{repo}/actions/runs', parameters, {
    items: 'workflow_runs',
    unique: 'id',
  });
  const runs = listed.map((item) => {
    const run = cursor(item, '$');
    const path = run.get('path', filledText).replace(/@.*$/s, '');
    return { id: run.get('id', natural), path, head: run.get('head_sha', objectId) };
  });
  return runs.filter((run) => run.head === change.head.commit);
}

async function readArtifacts(
  client: Client,
  change: ScannedChange,
  run: Run,
  wanted: string,
): Promise<readonly Artifact[]> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
  const parameters = { owner: change.owner, repo: change.name, run_id: run.id, name: wanted };
  const listed = await client.list(route, parameters, { items: 'artifacts', unique: 'id' });
  return listed.flatMap((item) => {
    const artifact = cursor(item, '$');
    if (artifact.get('name', filledText) !== wanted || artifact.get('expired', boolean)) return [];
    return [{ id: artifact.get('id', natural), run, at: artifact.get('created_at', instant) }];
  });
}

/** Ids of artifacts grow with time; a later attempt or run of one workflow replaces what an earlier one left. */
function newestOfEachWorkflow(artifacts: readonly Artifact[]): readonly Artifact[] {
  const newest = new Map<string, Artifact>();
  for (const artifact of artifacts) {
    const other = newest.get(artifact.run.path);
    if (other === undefined || other.id < artifact.id) newest.set(artifact.run.path, artifact);
  }
  return [...newest.values()];
}

function download(client: Client, { owner, name }: ScannedChange, { id }: Artifact): Promise<Uint8Array> {
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
  return client.bytes(route, { owner, repo: name, artifact_id: id, archive_format: 'zip' }, MOST_BYTES);
}

function reportsIn(zip: Uint8Array, run: Run, demand: Demand): Observed<readonly ScanReport[]> {
  const about = `${demand.artifact}/${demand.path}`;
  const unzipped = unzip(zip, demand.path, MOST_BYTES);
  if ('fault' in unzipped) return unknown({ code: 'scan-unreadable', about: [about], found: unzipped.fault });
  if (unzipped.bytes === null) return known([]);
  const reports = readSarif(about, unzipped.bytes);
  if (!reports.known) return reports;
  return known(reports.value.map((report) => ({ ...report, commit: run.head, workflow: run.path })));
}
