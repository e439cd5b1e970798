import type { ReadWorkflowRun, WorkflowRunSeen } from '../../app/ports.js';
import type { Client } from '../../lib/client.js';
import { cursor, filledText, natural, optional, text, type Cursor } from '../../lib/shape.js';
import { observe, orNull } from '../observe.js';

const ROUTE = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';

/** Reads what a run of a workflow is: whose file, which event. */
export const createWorkflowRunReader =
  (client: Client): ReadWorkflowRun =>
  async (repository, id) => {
    const [owner = '', repo = ''] = repository.split('/');
    const read = await observe('workflow run', async () => {
      const answer = await orNull(client.read(ROUTE, { owner, repo, run_id: id }));
      return answer === null ? null : readRunSeen(cursor(answer, '$'));
    });
    if (!read.known) return { state: 'unreadable', found: read.why.found ?? read.why.code };
    return read.value === null ? { state: 'absent' } : { state: 'found', run: read.value };
  };

export const readRunSeen = (run: Cursor): WorkflowRunSeen => ({
  // Some answers add the ref: `.github/workflows/gate.yml@main`.
  path: run.get('path', filledText).split('@')[0] ?? '',
  event: run.get('event', filledText),
  branch: run.get('head_branch', optional(text)),
  attempt: run.get('run_attempt', natural),
});
