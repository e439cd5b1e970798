import type { Pull } from '../state/types.js';
import { codeownersFaults } from './codeowners.js';
import { collaborators, deployKeys } from './collaborators.js';
import { deploymentList } from './deployments.js';
import { objectByExpression, objectByOid, resolveRevision } from './git-object.js';
import { findQueue } from './merge-queue.js';
import { ownerView } from './organization.js';
import { pullView } from './pull.js';
import { findRef, refsBelow } from './ref.js';
import { forbidden, refusal } from './refusal.js';
import type { Scope } from './scope.js';
import { list, numberOf, textOf, textsOf, type Arguments, type List, type View } from './view.js';
import { vulnerabilityAlerts } from './vulnerability-alert.js';

const objectOf = (scope: Scope, args: Arguments): View | null => {
  const oid = textOf(args, 'oid');
  const expression = textOf(args, 'expression');
  if (oid !== null) return objectByOid(scope, oid);
  return expression === null ? null : objectByExpression(scope, expression);
};

const findPull = (scope: Scope, args: Arguments): View => {
  const number = numberOf(args, 'number') ?? 0;
  const pull = scope.state.pulls.get(number);
  if (pull !== undefined) return pullView(scope, pull);
  throw refusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${String(number)}.`);
};

const findIssue = (scope: Scope, args: Arguments): View => {
  const number = numberOf(args, 'number') ?? 0;
  const issue = scope.state.issues.get(number);
  if (issue !== undefined) return scope.views.issue(scope, issue);
  throw refusal('NOT_FOUND', `Could not resolve to an Issue with the number of ${String(number)}.`);
};

const findEither = (scope: Scope, args: Arguments): View => {
  const number = numberOf(args, 'number') ?? 0;
  const issue = scope.state.issues.get(number);
  if (issue !== undefined) return scope.views.issue(scope, issue);
  const pull = scope.state.pulls.get(number);
  if (pull !== undefined) return pullView(scope, pull);
  throw refusal('NOT_FOUND', `Could not resolve to an issue or pull request with the number of ${String(number)}.`);
};

const stateOf = (pull: Pull): string => (pull.merged === undefined ? pull.state.toUpperCase() : 'MERGED');

const pullOrder = (args: Arguments): ((a: Pull, b: Pull) => number) => {
  const order = args['orderBy'];
  const wanted = typeof order === 'object' && order !== null ? (order as Arguments) : {};
  const sign = textOf(wanted, 'direction') === 'DESC' ? -1 : 1;
  const key = textOf(wanted, 'field') === 'UPDATED_AT' ? 'updatedAt' : 'createdAt';
  return (a, b) => sign * (a[key].localeCompare(b[key]) || a.number - b.number);
};

const pullList = (scope: Scope, args: Arguments): List => {
  const states = textsOf(args, 'states');
  const head = textOf(args, 'headRefName');
  const base = textOf(args, 'baseRefName');
  const labels = textsOf(args, 'labels');
  const pulls = [...scope.state.pulls.values()].filter(
    (pull) =>
      (states === null || states.includes(stateOf(pull))) &&
      (head === null || pull.headRef === head) &&
      (base === null || pull.baseRef === base) &&
      (labels === null || pull.labels.some(({ name }) => labels.includes(name))),
  );
  return list(pulls.sort(pullOrder(args)), (pull) => pullView(scope, pull));
};

const codeowners = (scope: Scope, args: Arguments): View | null => {
  const revision = textOf(args, 'refName') ?? scope.state.repository.defaultBranch;
  const sha = resolveRevision(scope.state, revision);
  const faults = sha === undefined ? undefined : codeownersFaults(scope.state, sha);
  return faults === undefined ? null : { errors: faults.map((fault): View => ({ ...fault })) };
};

const lookups = (scope: Scope): View => ({
  ref: (args) => findRef(scope, textOf(args, 'qualifiedName') ?? ''),
  refs: (args) => refsBelow(scope, textOf(args, 'refPrefix') ?? ''),
  object: (args) => objectOf(scope, args),
  issue: (args) => findIssue(scope, args),
  issueOrPullRequest: (args) => findEither(scope, args),
  pullRequest: (args) => findPull(scope, args),
  pullRequests: (args) => pullList(scope, args),
  codeowners: (args) => codeowners(scope, args),
  collaborators: (args) => collaborators(scope, args),
  deployKeys: () => deployKeys(scope),
  deployments: (args) => deploymentList(scope, args),
  mergeQueue: (args) => findQueue(scope, args),
  vulnerabilityAlerts: (args) => vulnerabilityAlerts(scope, args),
});

/** The one repository of the world. */
export const repositoryView = (scope: Scope): View => {
  const { repository } = scope.state;
  const resourcePath = `/${repository.fullName}`;
  return {
    __typename: 'Repository',
    id: repository.nodeId,
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: repository.fullName,
    visibility: repository.visibility.toUpperCase(),
    isPrivate: repository.visibility !== 'public',
    isArchived: repository.archived,
    isFork: false,
    isDisabled: false,
    isEmpty: false,
    hasIssuesEnabled: true,
    hasVulnerabilityAlertsEnabled: true,
    isInOrganization: repository.owner.type === 'Organization',
    parent: null,
    owner: () => ownerView(scope, repository.owner),
    defaultBranchRef: () => findRef(scope, `refs/heads/${repository.defaultBranch}`),
    ...lookups(scope),
    resourcePath,
    url: `${scope.context.url}${resourcePath}`,
  };
};
