import type { ReadSealingRun } from '../../app/ports-records.js';
import type { Client } from '../../lib/client.js';
import { cursor, objectId } from '../../lib/shape.js';
import { readRunSeen } from '../github/workflow-run.js';
import { observe, orNull } from '../observe.js';

const ATTEMPT = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';

/** Reads in which run a record lies: whose workflow file, which event, which commit. */
export const createSealingRunReader =
  (client: Pick<Client, 'read'>): ReadSealingRun =>
  async (repository, { id, attempt }) => {
    const [owner = '', repo = ''] = repository.split('/');
    const read = await observe('run', async () => {
      const answer = await orNull(client.read(ATTEMPT, { owner, repo, run_id: id, attempt_number: attempt }));
      if (answer === null) return null;
      const found = cursor(answer, '$');
      return { ...readRunSeen(found), commit: found.get('head_sha', objectId) };
    });
    if (!read.known) return { state: 'unreadable', found: `run ${String(id)}: ${read.why.found ?? read.why.code}` };
    return read.value === null ? { state: 'absent' } : { state: 'found', run: read.value };
  };
