import type { EnvironmentAccess } from '../../../facts/access.js';
import type { Client } from '../../../lib/client.js';
import { Malformed, boolean, cursor, filledText, natural, optional, text, type Cursor } from '../../../lib/shape.js';

/** How each environment of the repository is guarded. */
export const readEnvironments = async (
  client: Client,
  owner: string,
  repo: string,
): Promise<readonly EnvironmentAccess[]> => {
  const route = 'GET /repos/{owner}/{repo}/environments';
  const items = await client.list(route, { owner, repo }, { items: 'environments', unique: 'id' });
  return Promise.all(
    items.map(async (item, index) => {
      const environment = cursor(item, `$.environments[${String(index)}]`);
      const name = environment.get('name', filledText);
      const branches = branchesOf(environment);
      const patterns = branches === 'named' ? await patternsOf(client, owner, repo, name) : [];
      return { name, ...guardsOf(environment, owner), branches, patterns };
    }),
  );
};

type Guards = Omit<EnvironmentAccess, 'name' | 'branches' | 'patterns'>;

const guardsOf = (environment: Cursor, owner: string): Guards => {
  const rules = environment.list('protection_rules', (rule) => rule);
  const reviewing = rules.filter((rule) => rule.get('type', text) === 'required_reviewers');
  const waits = rules.flatMap((rule) =>
    rule.get('type', text) === 'wait_timer' ? [rule.get('wait_timer', natural)] : [],
  );
  return {
    reviewers: reviewing.flatMap((rule) => rule.list('reviewers', (each) => reviewerOf(each, owner))),
    preventSelfReview: reviewing.some((rule) => rule.get('prevent_self_review', optional(boolean)) === true),
    adminsCanBypass: environment.get('can_admins_bypass', boolean),
    waitMinutes: Math.max(0, ...waits),
  };
};

const reviewerOf = (entry: Cursor, owner: string): string => {
  const reviewer = entry.at('reviewer');
  return entry.get('type', text) === 'Team'
    ? `${owner}/${reviewer.get('slug', filledText)}`
    : reviewer.get('login', filledText);
};

const branchesOf = (environment: Cursor): EnvironmentAccess['branches'] => {
  if (!environment.has('deployment_branch_policy'))
    throw new Malformed(`${environment.path}.deployment_branch_policy`, 'the branches that may be deployed');
  const policy = environment.maybe('deployment_branch_policy');
  if (policy === null) return 'any';
  return policy.get('protected_branches', boolean) ? 'protected' : 'named';
};

const patternsOf = async (client: Client, owner: string, repo: string, name: string): Promise<readonly string[]> => {
  const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies';
  const parameters = { owner, repo, environment_name: name };
  const items = await client.list(route, parameters, { items: 'branch_policies', unique: 'id' });
  return items.map((item, index) => cursor(item, `$.branch_policies[${String(index)}]`).get('name', filledText));
};
