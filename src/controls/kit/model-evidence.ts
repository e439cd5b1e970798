import type { Instant } from '../../facts/account.js';
import type { Reason } from '../../facts/observed.js';
import type { Fault } from './control.js';
import { failed, undecided } from './fault-of.js';
import { ageOf, type BoundReport, type UnboundReport } from './model-reports.js';

/** What one kind of evidence is called, and what its faults are. */
export interface EvidenceWords {
  /** What is about this kind alone names it beside the model, so that who accepts the model accepts not that as well. */
  readonly part: 'evaluation' | 'safety' | 'fairness';
  /** The globs of the policy, as one reads them there. */
  readonly setting: string;
  readonly reports: readonly string[];
  readonly missing: string;
  readonly unbound: string;
  readonly otherWeights: string;
  readonly unreadable: string;
}

type Whys = Readonly<Record<UnboundReport['why'], (words: EvidenceWords) => (reason: Omit<Reason, 'code'>) => Fault>>;

const FAULT_OF: Whys = {
  unbound: (words) => (reason) => failed({ ...reason, code: words.unbound }),
  signer: (words) => (reason) => failed({ ...reason, code: words.unbound }),
  'other-weights': (words) => (reason) => failed({ ...reason, code: words.otherWeights }),
  unreadable: (words) => (reason) => undecided({ ...reason, code: words.unreadable }),
  'other-kind': (words) => (reason) => failed({ ...reason, code: words.missing }),
};

const NEEDED: Readonly<Record<UnboundReport['why'], string>> = {
  unbound: 'a signed statement of the report whose subjects are the weights',
  signer: 'a statement signed by one whom the policy names',
  'other-weights': 'a report about every weight of this model',
  unreadable: 'a report that can be read',
  'other-kind': 'a report of the kind that is asked for',
};

interface Found {
  readonly bound: readonly unknown[];
  readonly rest: readonly UnboundReport[];
}

/**
 * What is wrong where no report counts: there is none, or why each does not. Where one counts the others are history,
 * but for those that are about these weights and cannot be read: nobody knows what they say.
 */
export const evidenceFaults = (model: string, { bound, rest }: Found, words: EvidenceWords): readonly Fault[] => {
  if (bound.length === 0 && rest.length === 0) {
    const needed =
      words.reports.length === 0 ? `globs under \`${words.setting}.reports\`` : `a file of ${words.reports.join(', ')}`;
    return [failed({ code: words.missing, about: [model, words.part], needed, found: 'no report' })];
  }
  const counting = bound.length === 0 ? rest : rest.filter(({ why }) => why === 'unreadable');
  return [...new Set(counting.map(({ why }) => why))].flatMap((why) => {
    const alike = counting.filter((each) => each.why === why);
    const [first] = alike;
    if (first === undefined) return [];
    const more = alike.length === 1 ? '' : ` (and ${alike.length - 1} more)`;
    const { path, found } = first;
    return [FAULT_OF[why](words)({ about: [model, path], needed: NEEDED[why], found: `${found}${more}` })];
  });
};

export interface AgeTerms {
  readonly code: string;
  readonly maxAge: string;
  readonly now: Instant;
}

/** Reports that are too old; one that does not tell its age is not known to be young. */
export const staleFaults = (
  model: string,
  reports: readonly Pick<BoundReport, 'path' | 'times'>[],
  { code, maxAge, now }: AgeTerms,
): readonly Fault[] =>
  [...new Map(reports.map((report) => [report.path, report])).values()].flatMap((report) => {
    const age = ageOf(report, maxAge, now);
    if (age.state === 'fresh') return [];
    const reason = { code, about: [model, report.path], needed: `one of the last ${maxAge}`, found: age.found };
    return [age.state === 'stale' ? failed(reason) : undecided(reason)];
  });
