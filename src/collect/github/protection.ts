import { CollectError } from '../../app/ports.js';
import type { Observed } from '../../facts/observed.js';
import type { Protection } from '../../facts/repository.js';
import type { Client } from '../../lib/client.js';
import { boolean, cursor, filledText, nullable, optional, natural, text, type Cursor } from '../../lib/shape.js';
import { observe } from '../observe.js';
import { allowances, bypassActors, united } from './bypass.js';
import type { RepositoryName } from './comparison.js';
import type { Core } from './core.js';
import { NOTHING, demandsOf, type Demands } from './demands.js';
import { PROTECTION_QUERY } from './protection-query.js';

/** Classic protection and active rulesets of the base branch as one: of each demand the strictest, of the bypass lists all. */
export function readProtection(client: Client, core: Core): Promise<Observed<Protection>> {
  const branch = core.change.base.ref.replace(/^refs\/heads\//, '');
  return observe('protection', async () => combined(await readDemands(client, core, branch)));
}

/** What the classic rule and each active ruleset demand of a branch. */
export async function readDemands(
  client: Client,
  { owner, name }: RepositoryName,
  branch: string,
): Promise<readonly Demands[]> {
  const variables = { owner, name, ref: `refs/heads/${branch}` };
  const ref = cursor(await client.query(PROTECTION_QUERY, variables), '$')
    .at('repository')
    .at('ref');
  const rules = ref.at('rules');
  if (rules.at('pageInfo').get('hasNextPage', boolean)) throw fault('more than 100 rules');
  const active = rules.list('nodes', readRule).filter((rule) => rule !== null);
  const classic = ref.get('branchProtectionRule', nullable(cursor));
  if (classic === null) await demandUnprotected(client, { owner, name }, branch);
  return [
    ...(classic === null ? [] : [readClassic(classic)]),
    ...(await withShownLists(client, { owner, name }, active)),
  ];
}

const fault = (found: string): CollectError =>
  new CollectError({ code: 'fact-unavailable', about: ['protection'], found });

/** No rule shown may mean that this token is shown none: whether there is one, the branch itself tells everybody. */
async function demandUnprotected(client: Client, { owner, name }: RepositoryName, branch: string): Promise<void> {
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
    source: 'classic',
    contexts: checks ? rule.list('requiredStatusChecks', readClassicCheck) : [],
    approvals: reviews ? (rule.get('requiredApprovingReviewCount', optional(natural)) ?? 0) : 0,
    dismissStale: reviews && rule.get('dismissesStaleReviews', boolean),
    lastPushApproval: reviews && rule.get('requireLastPushApproval', boolean),
    codeOwners: reviews && rule.get('requiresCodeOwnerReviews', boolean),
    admins: rule.get('isAdminEnforced', boolean),
    refusesForcePush: !rule.get('allowsForcePushes', boolean),
    refusesDeletion: !rule.get('allowsDeletions', boolean),
    signatures: rule.get('requiresCommitSignatures', boolean),
    linear: rule.get('requiresLinearHistory', boolean),
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
    source: `ruleset ${ruleset?.get('name', text) ?? ''}`.trim(),
    ...demandsOf(rule.get('type', text), rule.get('parameters', nullable(cursor))),
    bypass,
  };
  return { ruleset: ruleset?.get('databaseId', optional(natural)) ?? null, demands };
}

/**
 * An empty list is believed only where the ruleset itself shows its list: to those who may not change the ruleset GitHub
 * leaves the list out there.
 */
async function withShownLists(
  client: Client,
  { owner, name }: RepositoryName,
  rules: readonly RulesetRule[],
): Promise<readonly Demands[]> {
  const isEmpty = ({ demands: { bypass } }: RulesetRule): boolean => bypass.known && bypass.value.length === 0;
  const ids = new Set(rules.filter(isEmpty).flatMap(({ ruleset }) => (ruleset === null ? [] : [ruleset])));
  const hidden = new Set<number>();
  await Promise.all(
    [...ids].map(async (id) => {
      const parameters = { owner, repo: name, ruleset_id: id };
      const answer = cursor(await client.read('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', parameters), '$');
      if (!answer.has('bypass_actors') || answer.list('bypass_actors', (actor) => actor).length > 0) hidden.add(id);
    }),
  );
  return rules.map(({ ruleset, demands }) =>
    ruleset !== null && hidden.has(ruleset) ? { ...demands, bypass: bypassActors(null, String(ruleset)) } : demands,
  );
}

/** Of each demand the strictest, of the bypass lists all. */
export function combined(all: readonly Demands[]): Protection {
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
