import type { EnvironmentProtection, EnvironmentReview } from '../../../facts/deployment.js';
import type { Client } from '../../../lib/client.js';
import { Malformed, boolean, cursor, filledText, natural, optional, text } from '../../../lib/shape.js';
import type { Cursor } from '../../../lib/shape.js';
import { orNull } from '../../observe.js';
import { restUser } from '../account.js';

const LIST = 'GET /repos/{owner}/{repo}/environments';
const ENVIRONMENT = 'GET /repos/{owner}/{repo}/environments/{environment_name}';
const POLICIES = 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies';
const APPROVALS = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals';

const UNGUARDED: EnvironmentProtection = {
  reviewers: [],
  preventSelfReview: false,
  adminsCanBypass: true,
  branches: 'any',
  waitMinutes: 0,
};

export const readEnvironmentNames = async (client: Client, repository: string): Promise<readonly string[]> => {
  const listed = await client.list(LIST, split(repository), { items: 'environments', unique: 'id' });
  return listed.map((item) => cursor(item, '$').get('name', filledText));
};

/** "Not found" can mean that the token may not see it: only the list of all tells that there is none. */
export const readProtection = async (
  client: Client,
  repository: string,
  environment: string,
): Promise<EnvironmentProtection> => {
  const place = { ...split(repository), environment_name: environment };
  const answer = await orNull(client.read(ENVIRONMENT, place));
  if (answer !== null) return protectionOf(client, cursor(answer, '$'), place);
  const names = await readEnvironmentNames(client, repository);
  if (names.some((name) => sameName(name, environment))) throw new Malformed('$', 'an environment that is listed');
  return UNGUARDED;
};

type Place = ReturnType<typeof split> & { readonly environment_name: string };

const protectionOf = async (client: Client, found: Cursor, place: Place): Promise<EnvironmentProtection> => {
  const rules = found.has('protection_rules') ? found.list('protection_rules', (rule) => rule) : [];
  const ofType = (type: string): readonly Cursor[] => rules.filter((rule) => rule.get('type', text) === type);
  const demanding = ofType('required_reviewers');
  return {
    reviewers: demanding.flatMap((rule) => rule.list('reviewers', (each) => reviewerOf(each, place.owner))),
    preventSelfReview: demanding.some((rule) => rule.get('prevent_self_review', optional(boolean)) === true),
    // What is not told counts as the weaker.
    adminsCanBypass: found.get('can_admins_bypass', optional(boolean)) ?? true,
    branches: await branchesOf(client, found.maybe('deployment_branch_policy'), place),
    waitMinutes: Math.max(0, ...ofType('wait_timer').map((rule) => rule.get('wait_timer', natural))),
  };
};

const reviewerOf = (entry: Cursor, owner: string): string => {
  const type = entry.get('type', text);
  const reviewer = entry.at('reviewer');
  if (type === 'User') return reviewer.get('login', filledText);
  if (type === 'Team') return `${owner}/${reviewer.get('slug', filledText)}`;
  throw new Malformed(`${entry.path}.type`, 'User or Team');
};

const branchesOf = async (
  client: Client,
  policy: Cursor | null,
  place: Place,
): Promise<EnvironmentProtection['branches']> => {
  if (policy === null) return 'any';
  if (policy.get('protected_branches', boolean)) return 'protected';
  if (!policy.get('custom_branch_policies', boolean)) throw new Malformed(policy.path, 'a known policy of branches');
  const listed = await client.list(POLICIES, place, { items: 'branch_policies' });
  return { named: listed.map((item) => cursor(item, '$').get('name', filledText)) };
};

const STATES = new Map<string, EnvironmentReview['state']>([
  ['approved', 'approved'],
  ['rejected', 'rejected'],
  ['pending', 'pending'],
]);

export const readEnvironmentReviews = async (
  client: Client,
  repository: string,
  { environment, run }: { readonly environment: string; readonly run: number },
): Promise<readonly EnvironmentReview[]> => {
  const listed = await client.list(APPROVALS, { ...split(repository), run_id: run });
  return listed.flatMap((item) => {
    const review = cursor(item, '$');
    const names = review.list('environments', (each) => each.get('name', filledText));
    const state = STATES.get(review.get('state', text));
    if (state === undefined) throw new Malformed('$.state', 'a known state');
    return names.some((name) => sameName(name, environment)) ? [{ by: restUser(review.maybe('user')), state }] : [];
  });
};

/** GitHub takes names of environments for the same whose letters differ in case alone. */
const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const split = (repository: string): { readonly owner: string; readonly repo: string } => {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
};
