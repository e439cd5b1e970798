import { coversBranch, rulesIn, type RulesetRule } from '../state/ruleset-rules.js';
import type { Ruleset } from '../state/types.js';
import { appView } from './checks.js';
import { organizationView, teamView } from './organization.js';
import { forbidden } from './refusal.js';
import type { Scope } from './scope.js';
import { list, type List, type View } from './view.js';

/** Rules from rulesets that are about a branch, those that are only tried out among them. */
export const rulesOf = (scope: Scope, branch: string | null): List => {
  const { token, access, repository } = scope.state;
  if (!token.protection && !access.sight.administration) throw forbidden();
  const rules = access.rulesets
    .filter((ruleset) => branch !== null && coversBranch(ruleset, branch, repository.defaultBranch))
    .filter(({ enforcement }) => enforcement !== 'disabled')
    .flatMap((ruleset) => rulesIn(ruleset).map((rule) => ({ rule, ruleset })));
  return list(rules, ({ rule, ruleset }) => ({
    __typename: 'RepositoryRule',
    id: `RR_${Buffer.from(`${ruleset.name} ${rule.type}`).toString('base64url')}`,
    type: rule.type.toUpperCase(),
    parameters: () => parametersOf(rule),
    repositoryRuleset: () => rulesetView(scope, ruleset),
  }));
};

const camel = (name: string): string => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** REST's parameters under GraphQL's names. */
const parametersOf = ({ type, parameters }: RulesetRule): View | null => {
  if (parameters === undefined) return null;
  const checks = parameters['required_status_checks'];
  if (Array.isArray(checks)) return checkParameters(checks as readonly Check[]);
  const own = Object.entries(parameters).map(([name, value]) => [camel(name), value as string | number | boolean]);
  return { ...(Object.fromEntries(own) as View), __typename: type === 'pull_request' ? 'PullRequestParameters' : type };
};

interface Check {
  readonly context: string;
  readonly integration_id?: number;
}

const checkParameters = (checks: readonly Check[]): View => ({
  __typename: 'RequiredStatusChecksParameters',
  doNotEnforceOnCreate: false,
  strictRequiredStatusChecksPolicy: false,
  requiredStatusChecks: checks.map(({ context, integration_id: app }) => ({ context, integrationId: app ?? null })),
});

const rulesetView = (scope: Scope, ruleset: Ruleset): View => ({
  __typename: 'RepositoryRuleset',
  id: `RRS_${String(ruleset.id)}`,
  databaseId: ruleset.id,
  name: ruleset.name,
  enforcement: ruleset.enforcement.toUpperCase(),
  target: 'BRANCH',
  source: () => (ruleset.source === 'Repository' ? scope.views.repository(scope) : ownOrganization(scope)),
  bypassActors: () => bypassActors(scope, ruleset),
});

const ownOrganization = (scope: Scope): View => organizationView(scope, scope.state.repository.owner);

/** To those who may not change the ruleset GitHub shows an empty list here. GraphQL names no single people. */
const bypassActors = (scope: Scope, ruleset: Ruleset): List => {
  const { sight } = scope.state.access;
  const shown = ruleset.source === 'Organization' ? sight.organization : sight.administration;
  const entries = shown ? (ruleset.spec.bypass ?? []) : [];
  return list(entries, (entry) => ({
    __typename: 'RepositoryRulesetBypassActor',
    id: `RRBA_${Buffer.from(`${ruleset.name} ${entry}`).toString('base64url')}`,
    bypassMode: 'ALWAYS',
    deployKey: entry === 'deploy-key',
    enterpriseOwner: entry === 'enterprise-owner',
    organizationAdmin: entry === 'organization-admin',
    repositoryRoleName: entry.startsWith('role:') ? entry.slice(5) : null,
    actor: () => actorOf(scope, ruleset, entry),
  }));
};

const actorOf = (scope: Scope, ruleset: Ruleset, entry: string): View | null => {
  const app = entry.startsWith('app:') ? ruleset.bypassing.get(entry.slice(4)) : undefined;
  if (app !== undefined) return appView(scope, app);
  const team = entry.includes('/') ? scope.state.teams.get(entry.toLowerCase()) : undefined;
  return team === undefined ? null : teamView(scope, team);
};
