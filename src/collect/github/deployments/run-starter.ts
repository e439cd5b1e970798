import type { ReadRunStarter } from '../../../app/ports.js';
import type { Client } from '../../../lib/client.js';
import { Malformed, cursor, filledText, natural } from '../../../lib/shape.js';
import { observe } from '../../observe.js';
import { restUser } from '../account.js';

const ATTEMPT = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';

/** By the host's word: what the runner says of itself, a step before could have rewritten. */
export const createRunStarterReader =
  (client: Client): ReadRunStarter =>
  (repository, { id, attempt }) =>
    observe('deployment.deployer', async () => {
      const [owner = '', repo = ''] = repository.split('/');
      const place = { owner, repo, run_id: id, attempt_number: attempt };
      const run = cursor(await client.read(ATTEMPT, place), '$');
      if (run.get('id', natural) !== id || run.get('run_attempt', natural) !== attempt)
        throw new Malformed('$.id', 'the attempt that was asked for');
      return {
        event: run.get('event', filledText),
        attempt,
        actor: restUser(run.maybe('actor')),
        triggeringActor: restUser(run.maybe('triggering_actor')),
      };
    });
