import { createHash } from 'node:crypto';
import type { JobSeen } from '../../../app/ports.js';
import type { Client } from '../../../lib/client.js';
import { cursor, filledText, instant, natural, optional, text } from '../../../lib/shape.js';

const JOBS = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs';
const LOG = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs';

/** Logs of more than that are no evidence that anybody reads. */
const MOST_BYTES = 64 * 1024 * 1024;

export const readJobs = async (
  client: Client,
  repository: string,
  { run, attempt }: { readonly run: number; readonly attempt: number },
): Promise<readonly JobSeen[]> => {
  const [owner = '', repo = ''] = repository.split('/');
  const place = { owner, repo, run_id: run, attempt_number: attempt };
  const listed = await client.list(JOBS, place, { items: 'jobs', unique: 'id' });
  return listed.map((item) => {
    const job = cursor(item, '$');
    return {
      id: job.get('id', natural),
      name: job.get('name', filledText),
      status: job.get('status', filledText),
      conclusion: job.get('conclusion', optional(text)),
      started: job.get('started_at', optional(instant)),
      ended: job.get('completed_at', optional(instant)),
      runner: job.get('runner_name', optional(text)),
    };
  });
};

/** sha256, hex, of the bytes that the host hands out. */
export const readLog = async (client: Client, repository: string, job: number): Promise<string> => {
  const [owner = '', repo = ''] = repository.split('/');
  const bytes = await client.bytes(LOG, { owner, repo, job_id: job }, MOST_BYTES);
  return createHash('sha256').update(bytes).digest('hex');
};
