import type { ObjectId } from '../../facts/account.js';
import type { CheckRun } from '../../facts/checks.js';
import type { TestDemand } from '../../facts/demand.js';
import { latestCheckRuns, workflowPath } from '../../facts/latest-check-runs.js';
import { known, unknown, type Observed } from '../../facts/observed.js';
import type { TestReport, TestResult } from '../../facts/test-results.js';
import type { Client } from '../../lib/client.js';
import { observe } from '../observe.js';
import { readArtifactOfRun, type DownloadedArtifact } from './artifact-of-run.js';
import { readReports } from './read-reports.js';
import { Refused } from './refused.js';

/** The change whose checks left results. */
export interface TestedChange {
  readonly owner: string;
  readonly name: string;
  readonly change: { readonly head: { readonly commit: ObjectId } };
}

type Download = (runId: number, artifact: string) => Promise<DownloadedArtifact | null>;

/** Every demand, side by side; one whose results cannot be read is unknown by itself. `runs`: the check runs on the head. */
export const readTestResults = async (
  client: Client,
  change: TestedChange,
  runs: readonly CheckRun[],
  demands: readonly TestDemand[],
): Promise<Observed<readonly TestResult[]>> => {
  const download = onceEach(client, change);
  const commit = change.change.head.commit;
  const read = async ({ check, app, artifact, files }: TestDemand): Promise<TestResult> => {
    const latest = latestCheckRuns(runs, { name: check, app, commit });
    return { check, app, artifact, files, reports: await reportsOf(latest, { check, artifact, files }, download) };
  };
  return known(await Promise.all(demands.map(read)));
};

/** An artifact that several demands name is fetched once. */
const onceEach = (client: Client, { owner, name, change }: TestedChange): Download => {
  const fetched = new Map<string, Promise<DownloadedArtifact | null>>();
  return (runId, artifact) => {
    const key = `${String(runId)} ${artifact}`;
    const download =
      fetched.get(key) ?? readArtifactOfRun(client, { owner, name, runId, head: change.head.commit }, artifact);
    fetched.set(key, download);
    return download;
  };
};

type Wanted = Pick<TestDemand, 'check' | 'artifact' | 'files'>;

/** One report of each run that ended; what made no run of a workflow, or still runs, has none. */
const reportsOf = async (
  latest: readonly CheckRun[],
  wanted: Wanted,
  download: Download,
): Promise<Observed<readonly TestReport[]>> => {
  const reports: TestReport[] = [];
  for (const { status, runId, workflow } of latest) {
    if (status !== 'completed' || runId === null) continue;
    const found = { runId, workflow: workflow === null ? null : workflowPath(workflow) };
    const read = await observe(wanted.check, () => reportOf(found, wanted, download));
    if (!read.known) return read;
    if ('refused' in read.value) return unreadable(wanted, read.value.refused);
    reports.push(read.value);
  }
  return known(reports);
};

type Found = Pick<TestReport, 'runId' | 'workflow'>;

const reportOf = async (
  found: Found,
  { artifact: name, files }: Wanted,
  download: Download,
): Promise<TestReport | { readonly refused: string }> => {
  try {
    const downloaded = await download(found.runId, name);
    if (downloaded === null) return { ...found, artifact: null, counts: NOTHING, files: [], coverage: [] };
    const { artifact, bytes } = downloaded;
    return { ...found, artifact, ...(await readReports(bytes, name, files)) };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message };
    throw error;
  }
};

const NOTHING = { tests: 0, failed: 0, errors: 0, skipped: 0 };

const unreadable = ({ check, artifact }: Wanted, found: string): Observed<never> =>
  unknown({ code: 'tests-unreadable', about: [check, artifact], needed: 'test results that can be read', found });
