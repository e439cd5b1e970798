import type { Account } from '../../src/facts/account.js';
import type {
  Change,
  ChangedFile,
  CheckRun,
  Checks,
  Commit,
  FactTypes,
  Facts,
  Review,
  Run,
} from '../../src/facts/facts.js';
import { known, unavailable, unknown, type Observed } from '../../src/facts/observed.js';
import type { People } from '../../src/facts/people.js';
import type { Circumstances, Control, Verdict } from '../../src/controls/kit/control.js';
import { settleShape } from '../../src/controls/kit/setting.js';
import { unknownFacts } from '../../src/facts/unknown-facts.js';

const account = (id: number, login: string, type: Account['type'] = 'user'): Account => ({ id, login, type });

export const alice = account(11, 'alice');
export const bob = account(12, 'bob');
export const carol = account(13, 'carol');
export const dana = account(14, 'dana');
export const mallory = account(66, 'mallory');
export const svcRel = account(90, 'svc-rel');
export const robot = account(41898282, 'github-actions[bot]', 'bot');

const id = (digit: string) => digit.repeat(40);
export const base = id('a');
export const c1 = id('1');
export const head = id('2');

const by = (who: Account) => ({ name: who.login, email: `${who.login}@acme.example`, account: who });

export const commit = (own: Partial<Commit>): Commit => ({
  id: head,
  tree: id('e'),
  parents: [c1],
  author: by(alice),
  committer: by(alice),
  coAuthors: [],
  byHost: false,
  signature: null,
  authoredAt: '2026-03-02T09:40:00Z',
  committedAt: '2026-03-02T09:40:00Z',
  recomputedTree: null,
  parentsOnBase: [],
  ...own,
});

export const change: Change = {
  number: 7,
  title: 'Limit refunds',
  author: alice,
  initiator: null,
  state: 'open',
  draft: false,
  base: { ref: 'main', commit: base },
  head: {
    ref: 'feat/refund',
    commit: head,
    tree: id('e'),
    repository: { id: 1001, name: 'acme/pay', owner: null },
    fork: false,
  },
  additions: 52,
  deletions: 3,
  labels: [],
  autoMerge: null,
  queued: null,
  merged: null,
  baseChanges: [],
};

export const run: Run = {
  event: 'pull_request_target',
  id: 501,
  attempt: 1,
  actor: 'alice',
  triggeringActor: 'alice',
  workflow: null,
  url: null,
};

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
  at: '2026-03-02T10:30:00Z',
  dismissed: null,
  ...more,
});

export const checkRun = (more: Partial<CheckRun>): CheckRun => ({
  id: 1,
  name: 'build',
  app: 'github-actions',
  suite: 1,
  commit: head,
  status: 'completed',
  conclusion: 'success',
  startedAt: null,
  completedAt: null,
  workflow: '.github/workflows/ci.yml',
  ...more,
});

export const checks = (more: Partial<Checks> = {}): Checks => ({
  head: [checkRun({})],
  earlier: [],
  runningWorkflows: [],
  pushedAt: '2026-03-02T10:00:00Z',
  ...more,
});

/** Facts of a change by alice of two commits, pushed by her, approved by nobody. */
export const scene: Facts = {
  ...unknownFacts(unavailable('the fact', 'this test does not tell')),
  run: known(run),
  change: known(change),
  commits: known({ current: [commit({ id: c1, parents: [base], parentsOnBase: [base] }), commit({})], earlier: [] }),
  pushes: known({ source: 'activity', pushes: [{ at: '2026-03-02T10:00:00Z', by: alice, before: null, after: head }] }),
  reviews: known([]),
  files: known([file('src/refund.ts')]),
  checks: known(checks()),
  teams: known([{ name: 'acme/controls', members: known([carol]) }]),
  permissions: known([]),
  clock: known({ now: '2026-03-02T11:00:00Z' }),
};

export const withFacts = (more: { readonly [Name in keyof FactTypes]?: FactTypes[Name] | Observed<never> }): Facts => ({
  ...scene,
  ...Object.fromEntries(Object.entries(more).map(([name, value]) => [name, isUnknown(value) ? value : known(value)])),
});

const isUnknown = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'known' in value && value.known === false;

export const untold = (about: string): Observed<never> => unknown(unavailable(about, 'refused'));

const nobody: People = { samePerson: [], machineAccounts: ['svc-rel'], trustedApps: [], tickets: {} };

export const circumstances = (more: Partial<Circumstances> = {}): Circumstances => ({
  people: nobody,
  statusContext: 'countersign (main)',
  policyPath: '.github/countersign.yml',
  accepted: [],
  named: 'named',
  ...more,
});

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
  const settled = settleShape(control.settings, settings as Record<string, unknown>);
  const verdict = control.judge(Object.fromEntries([...needed, ...wanted]), settled, circumstances(around));
  for (const { code } of [...verdict.reasons, ...(verdict.notes ?? [])]) {
    if (!control.codes.includes(code)) throw new Error(`${control.id} does not declare ${code}`);
  }
  return verdict;
};

/** The outcome and, worst first, each code with what it is about: `fail: check-missing build`. */
export const shown = (verdict: Verdict): readonly string[] => [
  verdict.outcome,
  ...verdict.reasons.map(({ code, about }) => [code, ...about].join(' ')),
];
