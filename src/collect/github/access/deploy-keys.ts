import { createHash } from 'node:crypto';
import type { DeployKey } from '../../../facts/access.js';
import type { Observed } from '../../../facts/observed.js';
import type { Client } from '../../../lib/client.js';
import { boolean, cursor, filledText, instant, natural, optional, text } from '../../../lib/shape.js';
import { listConfirmed } from './confirmed.js';

/** Keys that open the repository. Whoever does not administer it is answered as if there were none: that is not known. */
export const readDeployKeys = async (
  client: Client,
  owner: string,
  repo: string,
  count: Promise<Observed<number>>,
): Promise<readonly DeployKey[]> => {
  const route = 'GET /repos/{owner}/{repo}/keys';
  const items = await listConfirmed(client, route, { owner, repo }, { about: 'deploy-keys', count });
  return items.map((item, index) => {
    const key = cursor(item, `$[${String(index)}]`);
    return {
      id: key.get('id', natural),
      title: key.get('title', text),
      fingerprint: fingerprintOf(key.get('key', filledText)),
      readOnly: key.get('read_only', boolean),
      addedBy: key.get('added_by', optional(filledText)),
      created: key.get('created_at', optional(instant)),
      lastUsed: key.get('last_used', optional(instant)),
    };
  });
};

const KEY = /^(?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[\w@.-]+ ([A-Za-z0-9+/]+={0,2})(?: |$)/;

/** As `ssh-keygen -l` writes it; null for what is no public key of OpenSSH. */
const fingerprintOf = (key: string): string | null => {
  const body = KEY.exec(key)?.[1];
  if (body === undefined) return null;
  const digest = createHash('sha256').update(Buffer.from(body, 'base64')).digest('base64');
  return `SHA256:${digest.replace(/=+$/, '')}`;
};
