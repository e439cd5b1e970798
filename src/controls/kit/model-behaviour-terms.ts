import { amount, maxAge, optionalAmount, reports } from './model-setting.js';
import { choice, group, integer, list, optionalGroup, text, texts } from './setting.js';

/** Under attack. */
export const safetyTerms = optionalGroup(
  {
    reports,
    probes: texts({ min: 1, help: 'Probes (or families of them) that must have been run.' }),
    'max-fail-rate': amount({
      default: 0.05,
      max: 1,
      help: 'The upper bound of the rate of bad answers must lie within.',
    }),
    'min-attempts': integer({ default: 150, min: 1, help: 'Judged attempts a probe at least.' }),
    'max-unjudged': amount({ default: 0.05, max: 1, help: 'Part of the attempts that may be unjudged.' }),
    'max-age': maxAge('90d', 'How old the run may be.'),
  },
  { help: 'How it must behave under attack.' },
);

const fairnessMetric = group(
  {
    metric: text({ help: 'Name of the metric.' }),
    groups: texts({ min: 1, help: 'Groups that must all be there.' }),
    min: optionalAmount('Least value for every group, or of the comparison.'),
    max: optionalAmount('Greatest value.'),
    'min-per-group': integer({ default: 200, min: 1, max: 100_000_000, help: 'Samples in each group at least.' }),
  },
  { help: 'One metric of fairness.' },
);

/** Towards groups of people. */
export const fairnessTerms = optionalGroup(
  {
    reports,
    metrics: list(fairnessMetric, { min: 1, help: 'What must have been measured.' }),
    stderr: choice(['required', 'optional'], {
      default: 'required',
      help: '`required`: the standard error of each value must be told; `optional`: where none is, the value alone counts.',
    }),
    'max-age': maxAge('90d', 'How old the measurement may be.'),
  },
  { help: 'How equally it must treat groups.' },
);
