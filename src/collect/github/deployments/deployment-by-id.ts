import type { DeploymentSeen } from '../../../app/ports.js';
import type { Client } from '../../../lib/client.js';
import { Malformed, cursor, filledText, instant, natural, objectId, optional, text } from '../../../lib/shape.js';
import { restUser } from '../account.js';
import { courseOf } from './deployment-pages.js';

const DEPLOYMENT = 'GET /repos/{owner}/{repo}/deployments/{deployment_id}';
const STATUSES = 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses';

export const readDeployment = async (client: Client, repository: string, id: number): Promise<DeploymentSeen> => {
  const [owner = '', repo = ''] = repository.split('/');
  const place = { owner, repo, deployment_id: id };
  const [answer, listed] = await Promise.all([
    client.read(DEPLOYMENT, place),
    client.list(STATUSES, place, { unique: 'id' }),
  ]);
  const found = cursor(answer, '$');
  if (found.get('id', natural) !== id) throw new Malformed('$.id', 'the deployment that was asked for');
  const statuses = listed.map((item) => {
    const status = cursor(item, '$');
    return {
      id: status.get('id', natural),
      state: status.get('state', filledText),
      at: status.get('created_at', instant),
      log: status.get('log_url', optional(text)) ?? status.get('target_url', optional(text)),
    };
  });
  // Ids rise with time, and tell the order within a second.
  const newest = statuses.toSorted((a, b) => b.at.localeCompare(a.at) || b.id - a.id)[0] ?? null;
  return {
    id,
    environment: found.get('environment', filledText),
    commit: found.get('sha', objectId),
    ref: found.get('ref', optional(text)),
    creator: restUser(found.maybe('creator')),
    at: found.get('created_at', instant),
    ...courseOf(statuses, newest?.state ?? null, newest?.at ?? null),
  };
};
