import { known } from '../../facts/observed.js';
import type { Protection } from '../../facts/repository.js';
import { boolean, natural, optional, text, type Cursor } from '../../lib/shape.js';
import type { Bypass } from './bypass.js';

/** What the classic rule, or one rule of a ruleset, demands. What it does not speak of is null or empty. */
export interface Demands {
  /** `classic`, or `ruleset` and its name. */
  readonly source: string;
  readonly contexts: Protection['requiredContexts'];
  readonly approvals: number;
  readonly dismissStale: boolean;
  readonly lastPushApproval: boolean;
  readonly codeOwners: boolean;
  /** Whether it holds for administrators. */
  readonly admins: boolean;
  readonly refusesForcePush: boolean;
  readonly refusesDeletion: boolean;
  readonly signatures: boolean;
  readonly linear: boolean;
  readonly bypass: Bypass;
}

export const NOTHING: Demands = {
  source: 'ruleset',
  contexts: [],
  approvals: 0,
  dismissStale: false,
  lastPushApproval: false,
  codeOwners: false,
  admins: true,
  refusesForcePush: false,
  refusesDeletion: false,
  signatures: false,
  linear: false,
  bypass: known([]),
};

/** What a rule of a ruleset demands, by its type. */
export function demandsOf(type: string, parameters: Cursor | null): Partial<Demands> {
  switch (type) {
    case 'NON_FAST_FORWARD':
      return { refusesForcePush: true };
    case 'DELETION':
      return { refusesDeletion: true };
    case 'REQUIRED_LINEAR_HISTORY':
      return { linear: true };
    case 'REQUIRED_SIGNATURES':
      return { signatures: true };
    case 'PULL_REQUEST':
      return parameters === null ? {} : reviewDemands(parameters);
    case 'REQUIRED_STATUS_CHECKS':
      return { contexts: parameters?.list('requiredStatusChecks', readRuleCheck) ?? [] };
    default:
      return {};
  }
}

const reviewDemands = (parameters: Cursor): Partial<Demands> => ({
  approvals: parameters.get('requiredApprovingReviewCount', natural),
  dismissStale: parameters.get('dismissStaleReviewsOnPush', boolean),
  lastPushApproval: parameters.get('requireLastPushApproval', boolean),
  codeOwners: parameters.get('requireCodeOwnerReview', boolean),
});

const readRuleCheck = (check: Cursor): Protection['requiredContexts'][number] => ({
  context: check.get('context', text),
  app: null,
  appId: check.get('integrationId', optional(natural)),
});
