import { observe } from '../observe.js';
import { comparisons } from '../github/comparison.js';
import type { ScanDemand } from '../../facts/demand.js';
import { known, type Observed } from '../../facts/observed.js';
import type { ScanReport } from '../../facts/scans.js';
import type { Client } from '../../lib/client.js';
import { MOST_DOWNLOADED, readArtifactFile } from './artifact-file.js';
import { knownAgain } from './known-again.js';
import { readNewest, readRuns, type LeftArtifact, type Run } from './runs.js';
import type { SarifRun } from './sarif.js';
import type { ScannedChange } from './scanned-change.js';

type Demand = Extract<ScanDemand, { source: 'artifact' }>;

interface Reading {
  readonly client: Client;
  readonly change: ScannedChange;
  readonly demand: Demand;
}

/**
 * Reports in an artifact that runs on the head left: of every run that left one by that name, the newest. A report's
 * commit is its run's, and the run's workflow file stands beside it.
 */
export async function readArtifactScan(
  client: Client,
  change: ScannedChange,
  demand: Demand,
): Promise<Observed<readonly ScanReport[]>> {
  const reading: Reading = { client, change, demand };
  const [found, baseRuns] = await Promise.all([
    observe(demand.scan, async () => {
      const runs = await readRuns(client, change, change.change.head.commit);
      return readNewest(client, change, runs, demand.artifact);
    }),
    demand.newOnly ? observe(demand.scan, () => readBaseRuns(client, change)) : null,
  ]);
  if (!found.known) return found;
  const reports: ScanReport[] = [];
  // One after the other: each may fill what memory there is for them.
  for (const artifact of found.value) {
    const read = await readReports(reading, artifact);
    if (!read.known) return read;
    const runs = baseRuns?.known === true ? await compared(reading, artifact, read.value, baseRuns.value) : read.value;
    reports.push(...runs.map(({ report }) => reportOf(report, artifact)));
  }
  return known(reports);
}

/** The run is of that commit whatever the report says of itself, and the report no younger than its artifact. */
const reportOf = (report: ScanReport, { run, at }: LeftArtifact): ScanReport => ({
  ...report,
  commit: run.head,
  workflow: run.path,
  at: report.at !== null && Date.parse(report.at) < Date.parse(at) ? report.at : at,
});

async function readReports(
  { client, change, demand }: Reading,
  { id }: LeftArtifact,
): Promise<Observed<readonly SarifRun[]>> {
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
  const parameters = { owner: change.owner, repo: change.name, artifact_id: id, archive_format: 'zip' };
  const content = await observe(demand.scan, () => client.bytes(route, parameters, MOST_DOWNLOADED));
  return content.known ? readArtifactFile(content.value, demand) : content;
}

/** What starts a run of the branch itself. Whoever opens a change can start the others on a commit of the base. */
const OF_THE_BRANCH: ReadonlySet<string | null> = new Set(['push', 'schedule', 'workflow_dispatch']);

/** Runs of the base branch on the commit at which the change left it. */
async function readBaseRuns(client: Client, change: ScannedChange): Promise<readonly Run[]> {
  const { base, head } = change.change;
  const branch = base.ref.replace(/^refs\/heads\//, '');
  const relation = await comparisons(client, change)(base.commit, head.commit);
  if (relation === null) return [];
  const runs = await readRuns(client, change, relation.mergeBase.id);
  return runs.filter((run) => run.branch === branch && OF_THE_BRANCH.has(run.event));
}

/**
 * Marks what the same workflow found on the base. Without a report of the base that can be read, nothing is known to be
 * on it, and everything counts.
 */
async function compared(
  reading: Reading,
  artifact: LeftArtifact,
  runs: readonly SarifRun[],
  baseRuns: readonly Run[],
): Promise<readonly SarifRun[]> {
  const { client, change, demand } = reading;
  const ofWorkflow = baseRuns.filter((run) => run.path === artifact.run.path);
  const left = await observe(demand.scan, () => readNewest(client, change, ofWorkflow, demand.artifact));
  const newest = left.known ? left.value.at(-1) : undefined;
  if (newest === undefined) return runs;
  const base = await readReports(reading, newest);
  return base.known && base.value.length > 0 ? knownAgain(runs, base.value) : runs;
}
