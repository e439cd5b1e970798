import type { AccessState } from '../../../facts/access.js';
import { unavailable, unknown } from '../../../facts/observed.js';
import type { Client } from '../../../lib/client.js';
import { observe } from '../../observe.js';
import { readBranchRules } from './branch-rules.js';
import { readCollaborators } from './collaborators.js';
import { readCounts } from './counts.js';
import { readDeployKeys } from './deploy-keys.js';
import { readEnvironments } from './environments.js';
import type { Owner } from './owner.js';

type OfRepository = Pick<AccessState, 'collaborators' | 'deployKeys' | 'environments' | 'rules'>;

export interface RepositoryAsked {
  readonly repository: string | null;
  readonly branches: readonly string[];
}

/** Everything that is the repository's; of a whole organisation none of it was asked. */
export const readOfRepository = async (
  client: Client,
  { login }: Owner,
  { repository, branches }: RepositoryAsked,
): Promise<OfRepository> => {
  if (repository === null) return notAsked();
  const counts = observe('counts', () => readCounts(client, login, repository));
  const keys = counts.then((all) => (all.known ? { ...all, value: all.value.deployKeys } : all));
  const [collaborators, deployKeys, environments, rules] = await Promise.all([
    observe('collaborators', () => readCollaborators(client, login, repository, counts)),
    observe('deploy-keys', () => readDeployKeys(client, login, repository, keys)),
    observe('environments', () => readEnvironments(client, login, repository)),
    observe('rules', () => readBranchRules(client, { owner: login, name: repository }, branches)),
  ]);
  return { collaborators, deployKeys, environments, rules };
};

const notAsked = (): OfRepository => {
  const none = (about: string) =>
    unknown<never>(unavailable(about, 'a whole organisation was looked at, and no repository'));
  return {
    collaborators: none('collaborators'),
    deployKeys: none('deploy-keys'),
    environments: none('environments'),
    rules: none('rules'),
  };
};
