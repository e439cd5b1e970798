import type { ReadAccess } from '../../../app/ports.js';
import type { AccessState } from '../../../facts/access.js';
import type { Client } from '../../../lib/client.js';
import { observe } from '../../observe.js';
import { collectError } from '../open.js';
import { readActionsSettings } from './actions-settings.js';
import { readOfOrganization } from './of-organization.js';
import { readOfRepository } from './of-repository.js';
import { notShown } from './not-shown.js';
import { readOwner, type Owner } from './owner.js';

/** GitHub's answer to who may do what. Everything is asked side by side, once it is known whose access it is. */
export const createReadAccess =
  (client: Client): ReadAccess =>
  async (login, repository, branches) => {
    const owner = await whose(client, login);
    const [organization, own, actions] = await Promise.all([
      readOfOrganization(client, owner, repository),
      readOfRepository(client, owner, { repository, branches }),
      actionsOf(client, owner, repository),
    ]);
    return {
      repository: repository === null ? null : `${owner.login}/${repository}`,
      owner: { login: owner.login, kind: owner.kind },
      ...organization,
      ...own,
      actions,
    };
  };

const whose = async (client: Client, login: string): Promise<Owner> => {
  try {
    return await readOwner(client, login);
  } catch (fault) {
    throw collectError('owner', fault);
  }
};

const actionsOf = (client: Client, owner: Owner, repository: string | null): Promise<AccessState['actions']> => {
  const base = repository === null ? '/orgs/{org}' : '/repos/{owner}/{repo}';
  const parameters = repository === null ? { org: owner.login } : { owner: owner.login, repo: repository };
  return owner.kind === 'user' && repository === null
    ? observe('actions', () => Promise.reject(notShown('actions', `${owner.login} is no organisation`)))
    : observe('actions', () => readActionsSettings(client, { base, parameters }));
};
