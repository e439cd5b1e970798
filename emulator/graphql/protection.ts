import type { Protection } from '../state/types.js';
import { accountView } from './account.js';
import { appView } from './checks.js';
import { protectionOf } from './required.js';
import type { Scope } from './scope.js';
import { list, type List, type View } from './view.js';

const none = (): List => list([], () => ({}));

const bypassList = (scope: Scope, protection: Protection): List =>
  list(protection.bypass, (person) => ({
    id: `BPRA_${String(person.id)}`,
    actor: () => accountView(scope, person),
    branchProtectionRule: () => ruleView(scope, protection),
  }));

const checkFields = (scope: Scope, { contexts }: Protection): View => ({
  requiresStatusChecks: contexts.length > 0,
  requiresStrictStatusChecks: false,
  requiredStatusCheckContexts: contexts.map(({ context }) => context),
  requiredStatusChecks: () =>
    contexts.map(({ context, app }) => ({ context, app: app === undefined ? null : appView(scope, app) })),
});

const reviewFields = (scope: Scope, protection: Protection): View => ({
  requiresApprovingReviews: protection.approvals > 0,
  requiredApprovingReviewCount: protection.approvals > 0 ? protection.approvals : null,
  dismissesStaleReviews: protection.dismissStale,
  requireLastPushApproval: protection.lastPushApproval,
  requiresCodeOwnerReviews: protection.codeOwners,
  restrictsReviewDismissals: false,
  reviewDismissalAllowances: none,
  bypassPullRequestAllowances: () => bypassList(scope, protection),
  bypassForcePushAllowances: none,
});

const ruleView = (scope: Scope, protection: Protection): View => ({
  __typename: 'BranchProtectionRule',
  id: `BPR_${Buffer.from(protection.branch).toString('base64url')}`,
  databaseId: 1,
  pattern: protection.branch,
  creator: null,
  isAdminEnforced: protection.admins,
  allowsForcePushes: protection.forcePush,
  allowsDeletions: protection.deletion,
  requiresCommitSignatures: protection.signatures,
  ...reviewFields(scope, protection),
  ...checkFields(scope, protection),
  requiresConversationResolution: false,
  requiresLinearHistory: false,
  requiresDeployments: false,
  requiredDeploymentEnvironments: [],
  restrictsPushes: false,
  pushAllowances: none,
  blocksCreations: false,
  lockBranch: false,
  lockAllowsFetchAndMerge: false,
  repository: () => scope.views.repository(scope),
});

/** Classic protection of a branch; null where there is none. */
export const branchProtectionRule = (scope: Scope, branch: string): View | null => {
  const protection = protectionOf(scope, branch);
  return protection === undefined ? null : ruleView(scope, protection);
};

/** What GitHub shows of the protection to those who may not administer it. */
export const refUpdateRule = (scope: Scope, branch: string): View | null => {
  const protection = protectionOf(scope, branch);
  if (protection === undefined) return null;
  return {
    pattern: protection.branch,
    allowsDeletions: protection.deletion,
    allowsForcePushes: protection.forcePush,
    blocksCreations: false,
    requiredApprovingReviewCount: protection.approvals > 0 ? protection.approvals : null,
    requiredStatusCheckContexts: protection.contexts.map(({ context }) => context),
    requiresCodeOwnerReviews: protection.codeOwners,
    requiresConversationResolution: false,
    requiresLinearHistory: false,
    requiresSignatures: protection.signatures,
    viewerAllowedToDismissReviews: false,
    viewerCanPush: false,
  };
};
