import type { Account } from '../../src/facts/account.js';
import type { ChangedFile } from '../../src/facts/change.js';
import type { CheckRun, Checks } from '../../src/facts/checks.js';
import type { Commit } from '../../src/facts/commits.js';
import type { FactTypes, Facts } from '../../src/facts/facts.js';
import type { Review } from '../../src/facts/reviews.js';
import { known, unavailable, unknown, type Observed } from '../../src/facts/observed.js';
import { unknownFacts } from '../../src/facts/unknown-facts.js';
import type { Circumstances, Control, Verdict } from '../../src/controls/kit/control.js';
import { settleShape } from '../../src/controls/kit/setting.js';
import { c2, c3, commit as commitOf, compliant, compliantFacts, people } from '../support/compliant.js';

/** The compliant change, with what it takes to name single things in it; what a test does not speak of is unknown. */
export const head = c3;
export const { change, run } = compliant;

/** The head, made otherwise. */
export const headCommit = (own: Partial<Commit>): Commit => commitOf(c3, [c2], own);

export const file = (path: string, more: Partial<ChangedFile> = {}): ChangedFile => ({
  path,
  previous: null,
  status: 'modified',
  additions: 1,
  deletions: 1,
  ...more,
});

export const approval = (who: Account, more: Partial<Review> = {}): Review => ({
  id: who.id,
  by: who,
  opinion: 'approved',
  commit: head,
  tree: null,
  at: '2026-03-02T10:30:00Z',
  dismissed: null,
  ...more,
});

export const checkRun = (more: Partial<CheckRun>): CheckRun => ({
  id: 1,
  name: 'build',
  app: 'github-actions',
  appId: 15368,
  suite: 1,
  commit: head,
  status: 'completed',
  conclusion: 'success',
  startedAt: null,
  completedAt: null,
  workflow: '.github/workflows/ci.yml',
  runId: null,
  ...more,
});

export const checks = (more: Partial<Checks> = {}): Checks => ({
  head: [checkRun({})],
  earlier: [],
  runningWorkflows: [],
  pushedAt: '2026-03-02T10:00:00Z',
  ...more,
});

const { commits, pushes, teams, clock } = compliantFacts;

/** The change by alice, approved by nobody, with a build that passed. */
const scene: Facts = {
  ...unknownFacts(unavailable('the fact', 'this test does not tell')),
  ...{ run: known(run), change: known(change), commits, pushes, teams, clock },
  reviews: known([]),
  files: known([file('src/refund.ts')]),
  checks: known(checks()),
  permissions: known([]),
};

export type GivenFacts = { readonly [Name in keyof FactTypes]?: FactTypes[Name] | Observed<never> };

export const withFacts = (given: GivenFacts): Facts => ({
  ...scene,
  ...Object.fromEntries(Object.entries(given).map(([name, value]) => [name, isUnknown(value) ? value : known(value)])),
});

const isUnknown = (value: object | null): boolean => value !== null && 'known' in value && value.known === false;

export const untold = (about: string): Observed<never> => unknown(unavailable(about, 'refused'));

/** Judges as the gate does: needs by value, wants as observed, and no other facts. */
export const judge = (
  control: Control,
  facts: Facts,
  settings: object,
  around: Partial<Circumstances> = {},
): Verdict => {
  const needed = control.needs.map((name) => {
    const fact = facts[name];
    if (!fact.known) throw new Error(`${name} is not known`);
    return [name, fact.value] as const;
  });
  const wanted = (control.wants ?? []).map((name) => [name, facts[name]] as const);
  const verdict = control.judge(
    Object.fromEntries([...wanted, ...needed]) as object,
    settleShape(control.settings, settings as Record<string, unknown>),
    {
      people,
      statusContext: 'countersign (main)',
      ticketApprovers: null,
      reviewTerms: null,
      models: [],
      policyPath: '.github/countersign.yml',
      accepted: [],
      named: 'named',
      ...around,
    },
  );
  for (const { code } of [...verdict.reasons, ...(verdict.notes ?? [])]) {
    if (!control.codes.includes(code)) throw new Error(`${control.id} does not declare ${code}`);
  }
  return verdict;
};

/** The outcome and, worst first, each code with what it is about: `check-missing build`. */
export const shown = (verdict: Verdict): readonly string[] => [
  verdict.outcome,
  ...verdict.reasons.map(({ code, about }) => [code, ...about].join(' ')),
];
