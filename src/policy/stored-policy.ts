import type { ControlTexts, ModelText, Policy, StoredControls, StoredPolicy } from './policy.js';

export const storedPolicy = (policy: Policy): StoredPolicy => ({
  ...policy,
  models: policy.models.map(({ name, terms }) => ({ name, terms: sorted(terms) as ModelText['terms'] })),
  controls: storedControls(policy.controls),
  rules: policy.rules.map((rule) => ({ ...rule, controls: storedControls(rule.controls) })),
});

export const policyOfStored = (stored: StoredPolicy): Policy => ({
  ...stored,
  controls: controlsOf(stored.controls),
  rules: stored.rules.map((rule) => ({ ...rule, controls: controlsOf(rule.controls) })),
});

/**
 * In the order that canonical JSON has, so that what is judged now and what is read back from evidence name their entries
 * in the same order. Every key becomes one of its own, `__proto__` and `constructor` too: none is set, all are defined.
 */
const storedControls = (controls: ControlTexts): StoredControls =>
  sorted(Object.fromEntries(controls)) as StoredControls;

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
};

/** Only what the object itself holds. */
const controlsOf = (controls: StoredControls): ControlTexts => new Map(Object.entries(controls));
