import { controls as everyControl } from '../controls/index.js';
import { approvalOf } from '../controls/kit/ticket-systems.js';
import type { Demand, ScanDemand, TestDemand, TicketDemand } from '../facts/demand.js';
import type { FactName } from '../facts/facts.js';
import { mergeControls } from './merge.js';
import type { Json } from './merge.js';
import type { ControlTexts, Policy } from './policy.js';
import { modelDemands } from './model-demand.js';
import { settle } from './settle.js';

/** Asked for whatever the policy says: the gate itself looks at them. `protection` decides the exit status only. */
const ALWAYS: readonly FactName[] = ['repository', 'run', 'change', 'clock', 'files', 'commits', 'protection'];

/** Who contributed and who agreed: for labels, exceptions and emergencies. */
const AUTHORITY: readonly FactName[] = ['commits', 'pushes', 'reviews', 'approvedCommits', 'permissions', 'teams'];

/**
 * What has to be collected to judge under this policy: over the base settings and every rule, whether it will hold or
 * not. Never depends on the change, so it is known before the change is read.
 */
export const demandOf = (policy: Policy): Demand => {
  const variants = settingsVariants(policy);
  const of = (id: string): readonly Json[] =>
    variants.map((variant) => variant.get(id)).filter((settings) => settings !== undefined);
  const reviews = of('peer-review');
  const scans = unique(of('passing-scans').flatMap(scanEntries));
  const checks = unique([...of('required-checks').flatMap(checkEntries), ...scans.flatMap(checkOf)]);
  const tests = unique(of('required-checks').flatMap(testDemands));
  const read = unique(scans.flatMap(scanDemand));
  const ticket = ticketDemand([...of('change-ticket'), ...of('segregation-of-duties').flatMap(impliedTicket)]);
  const asksDependencies = of('dependencies').length > 0;
  const unused: readonly FactName[] = [
    ...(tests.length === 0 ? (['testResults'] as const) : []),
    ...(checks.length === 0 ? (['checks'] as const) : []),
    ...(read.length === 0 ? (['scans'] as const) : []),
    ...(ticket === null ? (['tickets'] as const) : []),
  ];
  return {
    facts: factsOf(policy, variants).filter((name) => !unused.includes(name)),
    teams: teamsOf(policy, variants),
    carryOver: strongest(reviews.map((settings) => settings['carry-over'])),
    checks,
    scans: read,
    dependencies: asksDependencies ? 'asked' : 'not-asked',
    tests,
    ticket,
    models: modelDemands(policy),
  };
};

/** Settled settings by control id: without rules, with each rule alone, and with all of them. */
const settingsVariants = (policy: Policy): readonly ReadonlyMap<string, Json>[] => {
  const all = policy.rules.reduce((texts, rule) => mergeControls(texts, rule.controls), policy.controls);
  const texts = [policy.controls, ...policy.rules.map((rule) => mergeControls(policy.controls, rule.controls)), all];
  return texts.map(settledOf);
};

const settledOf = (texts: ControlTexts): ReadonlyMap<string, Json> =>
  new Map(
    everyControl
      .filter((control) => texts.has(control.id) || control.id === IMPLIED)
      .map((control) => [control.id, settle(control, texts.get(control.id) ?? {})]),
  );

/** Judged also where no policy names it: the gate's own files are always guarded. */
const IMPLIED = 'protected-paths';

const factsOf = (policy: Policy, variants: readonly ReadonlyMap<string, Json>[]): readonly FactName[] => {
  const named = everyControl.filter((control) => variants.some((variant) => variant.has(control.id)));
  const needed = named.flatMap((control) => [...control.needs, ...(control.wants ?? [])]);
  const needsAuthority =
    policy.emergency !== null || policy.exceptions.length > 0 || policy.rules.some((rule) => rule.when.labels !== null);
  const wanted = new Set([...ALWAYS, ...needed, ...(needsAuthority ? AUTHORITY : [])]);
  const settings = variants.flatMap((variant) => [...variant.values()]);
  if (!settings.some((each) => each['code-owners'] === true)) wanted.delete('codeOwners');
  if (!settings.some((each) => each['resolved-conversations'] === true)) wanted.delete('conversations');
  if (!settings.some(namesPolicyAuthor)) wanted.delete('policyHistory');
  return [...wanted].sort();
};

const namesPolicyAuthor = (settings: Json): boolean =>
  ((settings['separate'] ?? []) as readonly (readonly unknown[])[]).some((pair) => pair.includes('policy-author'));

const teamsOf = (policy: Policy, variants: readonly ReadonlyMap<string, Json>[]): readonly string[] => {
  const found = variants.flatMap((variant) => [...variant.values()].flatMap(teamsWithin));
  const named = [...found, ...(policy.emergency?.approvers.teams ?? [])];
  return [...new Set(named.map((team) => team.toLowerCase()))].sort();
};

/** Every list under a key `teams`, however deep. */
const teamsWithin = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(teamsWithin);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'teams' && Array.isArray(inner)
      ? inner.filter((team): team is string => typeof team === 'string')
      : teamsWithin(inner),
  );
};

const CARRY_OVERS = ['none', 'identical-tree', 'clean-base-merge'] as const;

const strongest = (values: readonly unknown[]): Demand['carryOver'] =>
  [...CARRY_OVERS].reverse().find((value) => values.includes(value)) ?? 'none';

type CheckDemand = Demand['checks'][number];

const checkEntries = (settings: Json): readonly CheckDemand[] =>
  ((settings['checks'] ?? []) as readonly Json[]).map((check) => ({
    name: String(check['name']),
    app: String(check['app']),
  }));

/** Test results and coverage are both read from an artifact of the check's run. */
const testDemands = (settings: Json): readonly TestDemand[] =>
  ((settings['checks'] ?? []) as readonly Json[]).flatMap((check) =>
    [check['tests'], check['coverage']].flatMap((asked) => {
      if (typeof asked !== 'object' || asked === null) return [];
      const { artifact, files } = asked as Json;
      return [
        { check: String(check['name']), app: String(check['app']), artifact: String(artifact), files: String(files) },
      ];
    }),
  );

interface ScanEntry {
  readonly name: string;
  readonly value: Json;
}

const scanEntries = (settings: Json): readonly ScanEntry[] => (settings['scans'] ?? []) as readonly ScanEntry[];

const checkOf = ({ value }: ScanEntry): readonly CheckDemand[] =>
  isText(value['check']) ? [{ name: value['check'], app: isText(value['app']) ? value['app'] : '' }] : [];

const scanDemand = ({ name, value }: ScanEntry): readonly ScanDemand[] => {
  const tool = isText(value['tool']) ? value['tool'] : null;
  // Grace is for what is on the base already.
  const newOnly = value['new-only'] === true || Object.keys(value['grace'] ?? {}).length > 0;
  const common = { scan: name, tool, newOnly };
  if (isText(value['code-scanning'])) {
    return [{ ...common, source: 'code-scanning', codeScanning: value['code-scanning'] }];
  }
  if (isText(value['dependabot'])) return [{ ...common, source: 'dependabot' }];
  if (isText(value['secret-scanning'])) return [{ ...common, source: 'secret-scanning' }];
  const path = isText(value['sarif']) ? value['sarif'] : '';
  if (isText(value['artifact'])) return [{ ...common, source: 'artifact', artifact: value['artifact'], path }];
  return path === '' ? [] : [{ ...common, source: 'sarif', path }];
};

/** Duties of the ticket are looked up also where no ticket is demanded: then by the defaults of `change-ticket`. */
const impliedTicket = (settings: Json): readonly Json[] => {
  const pairs = (settings['separate'] ?? []) as readonly (readonly unknown[])[];
  const isAsked = pairs.some((pair) => pair.includes('requester') || pair.includes('ticket-approver'));
  const control = everyControl.find((each) => each.id === 'change-ticket');
  return isAsked && control !== undefined ? [settle(control, {})] : [];
};

/** One ticket system is asked: the places of all variants are searched, and tickets of other systems are not found. */
const ticketDemand = (variants: readonly Json[]): TicketDemand | null => {
  const [first] = variants;
  if (first === undefined) return null;
  const same = variants.filter((each) => each['system'] === first['system']);
  const listed = (key: string) => [...new Set(same.flatMap((each) => (each[key] ?? []) as readonly string[]))].sort();
  return {
    system: first['system'] as TicketDemand['system'],
    url: isText(first['url']) ? first['url'] : null,
    keys: listed('keys'),
    in: listed('in') as unknown as TicketDemand['in'],
    label: isText(first['label']) ? first['label'] : '',
    states: listed('states'),
    approval: approvalOf(String(first['system']), first['approval'] === 'move' ? 'move' : 'record'),
    singleUse: same.some((each) => each['single-use'] === true),
  };
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const unique = <T>(values: readonly T[]): readonly T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];
