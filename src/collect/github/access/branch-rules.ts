import type { BranchRules } from '../../../facts/access.js';
import type { Client } from '../../../lib/client.js';
import { matchesGlob } from '../../../lib/glob.js';
import { filledText } from '../../../lib/shape.js';
import type { RepositoryName } from '../comparison.js';
import type { Demands } from '../demands.js';
import { combined, readDemands } from '../protection.js';
import { readConnection } from './connection.js';

const BRANCHES_QUERY = `query AccessBranches($owner:String!,$name:String!,$after:String){
  repository(owner:$owner,name:$name,followRenames:false){
    refs(refPrefix:"refs/heads/",first:100,after:$after){
      totalCount
      pageInfo{hasNextPage endCursor}
      edges{node{name}}
    }
  }
}`;

const isGlob = (branch: string): boolean => /[*?[{]/.test(branch);

/** What guards each of these branches: classic protection and active rulesets together. */
export const readBranchRules = async (
  client: Client,
  repository: RepositoryName,
  branches: readonly string[],
): Promise<readonly BranchRules[]> => {
  const names = await namesOf(client, repository, branches);
  return Promise.all(names.map(async (branch) => rulesOf(branch, await readDemands(client, repository, branch))));
};

/** Patterns stand for the branches that fit them; none is asked for where there is no pattern. */
const namesOf = async (
  client: Client,
  { owner, name }: RepositoryName,
  branches: readonly string[],
): Promise<readonly string[]> => {
  const patterns = branches.filter(isGlob);
  const plain = branches.filter((branch) => !isGlob(branch));
  if (patterns.length === 0) return [...new Set(plain)].sort();
  const all = await readConnection(client, {
    about: 'rules',
    text: BRANCHES_QUERY,
    variables: { owner, name },
    at: (data) => data.at('repository').at('refs'),
    read: (edge) => edge.at('node').get('name', filledText),
  });
  const fitting = all.filter((branch) => patterns.some((pattern) => matchesGlob(pattern, branch)));
  return [...new Set([...plain, ...fitting])].sort();
};

const rulesOf = (branch: string, demands: readonly Demands[]): BranchRules => {
  const { requiredContexts, bypass, ...all } = combined(demands);
  return {
    branch,
    sources: [...new Set(demands.map(({ source }) => source))].sort(),
    requiredContexts: [...new Set(requiredContexts.map(({ context }) => context))].sort(),
    approvals: all.approvals,
    dismissStale: all.dismissStale,
    codeOwners: all.codeOwners,
    lastPushApproval: all.lastPushApproval,
    signatures: all.signatures,
    linear: demands.some(({ linear }) => linear),
    admins: all.admins,
    forcePush: all.forcePush,
    deletion: all.deletion,
    bypass,
  };
};
