import type { DeploymentOutcome } from '../../facts/deployment.js';
import { unavailable, unknown, type Observed } from '../../facts/observed.js';
import type { DeploymentInputs } from '../deployment-inputs.js';
import type { DeploymentReader, JobSeen } from '../ports.js';
import type { CommandResult } from './deployment-ports.js';
import type { Own } from './read-deployment.js';

type Status = DeploymentOutcome['status'];

interface Ended {
  readonly repository: string;
  readonly run: { readonly id: number; readonly attempt: number };
  readonly asked: DeploymentInputs;
  readonly own: Own;
  /** What the command came to; null: none was run. */
  readonly checked: CommandResult | null;
  readonly gateRecord: string | null;
}

/** How it ended: by the workflow's word, and by the host's, of which the worse counts. */
export const readOutcome = async (
  reader: Pick<DeploymentReader, 'jobs' | 'log'>,
  { repository, run, asked, own, checked, gateRecord }: Ended,
): Promise<DeploymentOutcome> => {
  const job = await readJob(reader, repository, run, asked.job);
  const seen = own.seen.known ? own.seen.value : null;
  const found = job.known ? job.value : null;
  return {
    status: worse(asked.status, found === null ? null : concluded(found)),
    state: seen?.state ?? null,
    started: found?.started ?? seen?.started ?? null,
    ended: found?.ended ?? seen?.ended ?? null,
    job: found === null ? null : { id: found.id, name: found.name },
    log: job.known ? await reader.log(repository, job.value.id) : job,
    verification: verificationOf(asked, checked),
    gateRecord,
  };
};

const readJob = async (
  reader: Pick<DeploymentReader, 'jobs'>,
  repository: string,
  run: Ended['run'],
  name: string | null,
): Promise<Observed<JobSeen>> => {
  const about = 'deployment.job';
  if (name === null) return unknown(unavailable(about, 'the input deployment-job names none'));
  const jobs = await reader.jobs(repository, run.id, run.attempt);
  if (!jobs.known) return jobs;
  const [job, ...others] = jobs.value.filter((each) => each.name === name);
  if (job !== undefined && others.length === 0) return { known: true, value: job };
  const found = job === undefined ? `the run has no job ${name}` : `the run has several jobs ${name}`;
  return unknown(unavailable(about, found));
};

const RANK: Readonly<Record<Status, number>> = { failure: 3, cancelled: 2, unknown: 1, success: 0 };

/** A job that the host has not ended says nothing yet. */
const worse = (told: Status | null, seen: Status | null): Status => {
  if (told === null || seen === null) return told ?? seen ?? 'unknown';
  return RANK[seen] > RANK[told] ? seen : told;
};

const CONCLUDED: ReadonlyMap<string, Status> = new Map([
  ['success', 'success'],
  ['cancelled', 'cancelled'],
  ['skipped', 'cancelled'],
  ['failure', 'failure'],
  ['timed_out', 'failure'],
  ['startup_failure', 'failure'],
]);

const concluded = ({ status, conclusion }: JobSeen): Status | null =>
  status === 'completed' ? (CONCLUDED.get(conclusion ?? '') ?? 'unknown') : null;

const verificationOf = (
  { verification }: DeploymentInputs,
  checked: CommandResult | null,
): DeploymentOutcome['verification'] => {
  if (checked !== null) return { result: checked.result, by: 'command', found: checked.found };
  if (verification === null) return { result: 'none', by: null, found: '' };
  return { result: verification.result, by: 'handed-in', found: verification.given };
};
