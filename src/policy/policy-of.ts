import { isHandle } from '../facts/aliases.js';
import type { People } from '../facts/people.js';
import type { Json, Merged } from './merge.js';
import { controlTexts } from './merge.js';
import type { Conditions, Emergency, Exception, ModelText, Policy, RecordsFrom, Rule } from './policy.js';

/** The policy of texts that every check has accepted. `path` is where the policy itself stands. */
export const policyOf = (merged: Merged, path: string): Policy => ({
  branches: textsOrNull(merged.whole['branches']),
  people: peopleOf((merged.whole['people'] ?? {}) as Json),
  trustedWorkflow: (merged.whole['trust'] as Json | undefined)?.['workflow'] === 'any' ? 'any' : 'listed',
  records: recordsOf((merged.whole['records'] ?? {}) as Json),
  models: modelsOf((merged.whole['models'] ?? {}) as Readonly<Record<string, Json>>),
  controls: merged.controls,
  rules: merged.rules.map(({ value }) => ruleOf(value)),
  exceptions: merged.exceptions.map(({ value }) => exceptionOf(value)),
  emergency: emergencyOf(merged.whole['emergency'] as Json | undefined),
  path,
});

const modelsOf = (models: Readonly<Record<string, Json>>): readonly ModelText[] =>
  Object.entries(models)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, terms]) => ({ name, terms: terms }));

const GATE_FILE = '.github/workflows/countersign.yml';

const recordsOf = (records: Json): RecordsFrom => ({
  workflow: textOrNull(records['workflow']) ?? GATE_FILE,
  repository: textOrNull(records['repository']),
  ref: textOrNull(records['ref']),
  key: textOrNull(records['key']),
});

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const texts = (value: unknown): readonly string[] => (value ?? []) as readonly string[];

const textsOrNull = (value: unknown): readonly string[] | null => (value === undefined ? null : texts(value));

const peopleOf = (people: Json): People => ({
  samePerson: (people['same-person'] ?? []) as readonly (readonly string[])[],
  machineAccounts: texts(people['machine-accounts']),
  trustedApps: texts(people['trusted-apps']),
  tickets: Object.entries((people['tickets'] ?? {}) as Readonly<Record<string, string>>).map(([name, login]) =>
    isHandle(name) ? { handle: name, login } : { alias: name, login },
  ),
});

const ruleOf = (rule: Json): Rule => ({
  name: String(rule['name']),
  when: conditionsOf(rule['when'] as Json),
  controls: controlTexts(rule['controls']),
});

const conditionsOf = (when: Json): Conditions => ({
  paths: textsOrNull(when['paths']),
  onlyPaths: textsOrNull(when['only-paths']),
  branches: textsOrNull(when['branches']),
  labels: textsOrNull(when['labels']),
  authors: textsOrNull(when['authors']),
  linesOver: (when['lines-over'] as number | undefined) ?? null,
});

const exceptionOf = (exception: Json): Exception => ({
  control: String(exception['control']),
  about: String(exception['about']),
  until: String(exception['until']),
  reason: String(exception['reason']),
  approvedBy: String(exception['approved-by']),
  ticket: String(exception['ticket']),
});

const emergencyOf = (emergency: Json | undefined): Emergency | null => {
  if (emergency === undefined) return null;
  const approvers = emergency['approvers'] as Json;
  const within = String(emergency['review-within']);
  return {
    label: String(emergency['label']),
    approvers: { users: texts(approvers['users']), teams: texts(approvers['teams']) },
    lifts: texts(emergency['lifts']),
    reviewWithinHours: Number.parseInt(within, 10) * (within.endsWith('d') ? 24 : 1),
  };
};
