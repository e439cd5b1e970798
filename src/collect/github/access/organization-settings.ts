import type { OrganizationSettings } from '../../../facts/access.js';
import type { Client } from '../../../lib/client.js';
import { Malformed, boolean, cursor, optional, text, type Cursor } from '../../../lib/shape.js';
import { notShown } from './not-shown.js';

export interface OrganizationSeen {
  readonly settings: OrganizationSettings;
  readonly twoFactorRequired: boolean;
}

/** Settings of the organisation. GitHub leaves them out for those who may not administer it. */
export const readOrganization = async (client: Client, org: string): Promise<OrganizationSeen> => {
  const found = cursor(await client.read('GET /orgs/{org}', { org }), '$');
  const twoFactor = found.get('two_factor_requirement_enabled', optional(boolean));
  const creating = found.get('members_can_create_repositories', optional(boolean));
  const level = found.get('default_repository_permission', optional(text));
  if (twoFactor === null || creating === null || level === null)
    throw notShown('organization', 'the settings of the organisation are not shown to this token');
  return {
    twoFactorRequired: twoFactor,
    settings: {
      defaultPermission: levelOf(level, found),
      membersCanCreateRepositories: creating,
      membersCanForkPrivate: found.get('members_can_fork_private_repositories', optional(boolean)),
      membersCanChangeVisibility: found.get('members_can_change_repo_visibility', optional(boolean)),
      membersCanDelete: found.get('members_can_delete_repositories', optional(boolean)),
    },
  };
};

const levelOf = (word: string, found: Cursor): OrganizationSettings['defaultPermission'] => {
  if (word === 'none' || word === 'read' || word === 'write' || word === 'admin') return word;
  throw new Malformed(`${found.path}.default_repository_permission`, 'none, read, write or admin');
};
