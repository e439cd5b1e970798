import type { AppAccess } from '../../../facts/access.js';
import type { Client } from '../../../lib/client.js';
import { Malformed, cursor, filledText, instant, optional, text, type Cursor } from '../../../lib/shape.js';

/** Apps that the organisation installed, with what each may do. */
export const readApps = async (client: Client, org: string): Promise<readonly AppAccess[]> => {
  const items = await client.list('GET /orgs/{org}/installations', { org }, { items: 'installations', unique: 'id' });
  return items.map((item, index) => {
    const installation = cursor(item, `$.installations[${String(index)}]`);
    return {
      slug: installation.get('app_slug', filledText),
      permissions: permissionsOf(installation.at('permissions')),
      repositories: selectionOf(installation),
      suspended: installation.get('suspended_at', optional(instant)) !== null,
    };
  });
};

/** In the order of their names: the host's order says nothing. */
const permissionsOf = (permissions: Cursor): AppAccess['permissions'] =>
  Object.fromEntries([...permissions.keys].sort().map((name) => [name, permissions.get(name, filledText)]));

const selectionOf = (installation: Cursor): AppAccess['repositories'] => {
  const found = installation.get('repository_selection', text);
  if (found === 'all' || found === 'selected') return found;
  throw new Malformed(`${installation.path}.repository_selection`, 'all or selected');
};
