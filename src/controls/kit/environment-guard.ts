import type { Deployment, EnvironmentProtection } from '../../facts/deployment.js';
import type { Fault } from './control.js';
import { failed, undecided } from './fault-of.js';
import { choice, flag, group, integer, type SettingsOf } from './setting.js';

const demands = {
  reviewers: integer({ min: 0, max: 6, default: 0, help: 'How many reviewers the environment names, at least.' }),
  'prevent-self-review': flag({ default: false, help: 'true: who started a deployment cannot approve it.' }),
  'admins-bypass': flag({ default: true, help: 'false: administrators cannot go round it. true: not asked.' }),
  branches: choice(['any', 'limited'], {
    default: 'any',
    help: 'limited: only protected or named branches and tags deploy. any: not asked.',
  }),
};

/** The least that the environment must be guarded with on the host. */
export const protection = group(demands, {
  help: 'The least that the environment itself must be guarded with; stricter is fine.',
});

export type GuardTerms = SettingsOf<typeof demands>;

export const guardFaults = ({ environment, protection: fact }: Deployment, terms: GuardTerms): readonly Fault[] => {
  const isAsked =
    terms.reviewers > 0 || terms['prevent-self-review'] || !terms['admins-bypass'] || terms.branches !== 'any';
  if (!isAsked) return [];
  if (fact.known) {
    return weaknesses(fact.value, terms).map(([setting, needed, found]) =>
      failed({ code: 'environment-protection-weak', about: [environment, setting], needed, found }),
    );
  }
  const found = fact.why.found ?? fact.why.code;
  const needed = 'how the environment is guarded';
  return [undecided({ code: 'environment-protection-unknown', about: [environment], needed, found })];
};

const weaknesses = (
  { reviewers, preventSelfReview, adminsCanBypass, branches }: EnvironmentProtection,
  terms: GuardTerms,
): readonly (readonly [string, string, string])[] => [
  ...(new Set(reviewers).size < terms.reviewers
    ? [['reviewers', `at least ${String(terms.reviewers)}`, String(new Set(reviewers).size)] as const]
    : []),
  ...(terms['prevent-self-review'] && !preventSelfReview ? [['prevent-self-review', 'on', 'off'] as const] : []),
  ...(!terms['admins-bypass'] && adminsCanBypass ? [['admins-bypass', 'not allowed', 'allowed'] as const] : []),
  ...(terms.branches === 'limited' && branches === 'any'
    ? [['branches', 'protected or named branches', 'any branch'] as const]
    : []),
];
