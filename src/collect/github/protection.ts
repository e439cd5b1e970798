import { CollectError } from '../../app/ports.js';
import { known, type Observed } from '../../facts/observed.js';
import type { Protection } from '../../facts/repository.js';
import type { Client } from '../../lib/client.js';
import { boolean, cursor, filledText, nullable, optional, natural, text, type Cursor } from '../../lib/shape.js';
import { observe } from '../observe.js';
import { allowances, bypassActors, united, type Bypass } from './bypass.js';
import type { Core } from './core.js';
import { PROTECTION_QUERY } from './protection-query.js';

/** What the classic rule, or one rule of a ruleset, demands. What it does not speak of is null or empty. */
interface Demands {
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
  readonly bypass: Bypass;
}

const NOTHING: Demands = {
  contexts: [],
  approvals: 0,
  dismissStale: false,
  lastPushApproval: false,
  codeOwners: false,
  admins: true,
  refusesForcePush: false,
  refusesDeletion: false,
  signatures: false,
  bypass: known([]),
};

/** Classic protection and active rulesets of the base branch as one: of each demand the strictest, of the bypass lists all. */
export function readProtection(client: Client, core: Core): Promise<Observed<Protection>> {
  return observe('protection', async () => {
    const branch = core.change.base.ref.replace(/^refs\/heads\//, '');
    const variables = { owner: core.owner, name: core.name, ref: `refs/heads/${branch}` };
    const ref = cursor(await client.query(PROTECTION_QUERY, variables), '$')
      .at('repository')
      .at('ref');
    const rules = ref.at('rules');
    if (rules.at('pageInfo').get('hasNextPage', boolean)) throw fault('more than 100 rules');
    const active = rules.list('nodes', readRule).filter((rule) => rule !== null);
    const classic = ref.get('branchProtectionRule', nullable(cursor));
    if (classic === null) await demandUnprotected(client, core, branch);
    return combined([
      ...(classic === null ? [] : [readClassic(classic)]),
      ...(await withShownLists(client, core, active)),
    ]);
  });
}

const fault = (found: string): CollectError =>
  new CollectError({ code: 'fact-unavailable', about: ['protection'], found });

/** No rule shown may mean that this token is shown none: whether there is one, the branch itself tells everybody. */
async function demandUnprotected(client: Client, { owner, name }: Core, branch: string): Promise<void> {
  const answer = cursor(
    await client.read('GET /repos/{owner}/{repo}/branches/{branch}', { owner, repo: name, branch }),
    '$',
  );
  if (answer.maybe('protection')?.get('enabled', optional(boolean)) === true)
    throw fault('the protection of the branch is not shown');
}

function readClassic(rule: Cursor): Demands {
  const reviews = rule.get('requiresApprovingReviews', boolean);
  const checks = rule.get('requiresStatusChecks', boolean);
  return {
    contexts: checks ? rule.list('requiredStatusChecks', readClassicCheck) : [],
    approvals: reviews ? (rule.get('requiredApprovingReviewCount', optional(natural)) ?? 0) : 0,
    dismissStale: reviews && rule.get('dismissesStaleReviews', boolean),
    lastPushApproval: reviews && rule.get('requireLastPushApproval', boolean),
    codeOwners: reviews && rule.get('requiresCodeOwnerReviews', boolean),
    admins: rule.get('isAdminEnforced', boolean),
    refusesForcePush: !rule.get('allowsForcePushes', boolean),
    refusesDeletion: !rule.get('allowsDeletions', boolean),
    signatures: rule.get('requiresCommitSignatures', boolean),
    bypass: united(
      ['bypassPullRequestAllowances', 'bypassForcePushAllowances'].map((key) => allowances(rule.maybe(key))),
    ),
  };
}

function readClassicCheck(check: Cursor): Protection['requiredContexts'][number] {
  const app = check.get('app', nullable(cursor));
  return {
    context: check.get('context', text),
    app: app?.get('slug', filledText) ?? null,
    appId: app?.get('databaseId', optional(natural)) ?? null,
  };
}

interface RulesetRule {
  readonly ruleset: number | null;
  readonly demands: Demands;
}

/** Null: the ruleset is switched off or only tried out. */
function readRule(rule: Cursor): RulesetRule | null {
  const ruleset = rule.get('repositoryRuleset', nullable(cursor));
  if (ruleset !== null && ruleset.get('enforcement', text) !== 'ACTIVE') return null;
  const bypass = bypassActors(
    ruleset?.maybe('bypassActors') ?? null,
    ruleset?.get('name', text) ?? 'that a rule belongs to',
  );
  const demands = {
    ...NOTHING,
    ...demandsOf(rule.get('type', text), rule.get('parameters', nullable(cursor))),
    bypass,
  };
  return { ruleset: ruleset?.get('databaseId', optional(natural)) ?? null, demands };
}

function demandsOf(type: string, parameters: Cursor | null): Partial<Demands> {
  switch (type) {
    case 'NON_FAST_FORWARD':
      return { refusesForcePush: true };
    case 'DELETION':
      return { refusesDeletion: true };
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

/**
 * An empty list is believed only where the ruleset itself shows its list: to those who may not change the ruleset GitHub
 * leaves the list out there.
 */
async function withShownLists(client: Client, core: Core, rules: readonly RulesetRule[]): Promise<readonly Demands[]> {
  const isEmpty = ({ demands: { bypass } }: RulesetRule): boolean => bypass.known && bypass.value.length === 0;
  const ids = new Set(rules.filter(isEmpty).flatMap(({ ruleset }) => (ruleset === null ? [] : [ruleset])));
  const hidden = new Set<number>();
  await Promise.all(
    [...ids].map(async (id) => {
      const parameters = { owner: core.owner, repo: core.name, ruleset_id: id };
      const answer = cursor(await client.read('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', parameters), '$');
      if (!answer.has('bypass_actors') || answer.list('bypass_actors', (actor) => actor).length > 0) hidden.add(id);
    }),
  );
  return rules.map(({ ruleset, demands }) =>
    ruleset !== null && hidden.has(ruleset) ? { ...demands, bypass: bypassActors(null, String(ruleset)) } : demands,
  );
}

function combined(all: readonly Demands[]): Protection {
  return {
    requiredContexts: all.flatMap(({ contexts }) => contexts),
    approvals: Math.max(0, ...all.map(({ approvals }) => approvals)),
    dismissStale: all.some(({ dismissStale }) => dismissStale),
    lastPushApproval: all.some(({ lastPushApproval }) => lastPushApproval),
    codeOwners: all.some(({ codeOwners }) => codeOwners),
    admins: all.length > 0 && all.every(({ admins }) => admins),
    forcePush: !all.some(({ refusesForcePush }) => refusesForcePush),
    deletion: !all.some(({ refusesDeletion }) => refusesDeletion),
    signatures: all.some(({ signatures }) => signatures),
    bypass: united(all.map(({ bypass }) => bypass)),
  };
}
