import { describe, expect, it } from '@jest/globals';
import type { RunResult } from '../../emulator/runner.js';
import { compare } from '../../scripts/cases/compare.js';
import { readEvidence } from '../../scripts/cases/evidence.js';
import type { Observation, WrittenStatus } from '../../scripts/cases/observe.js';
import type { Case, Expectation } from '../../scripts/cases/suites.js';
import { baseWorld } from '../emulator/base-world.js';

const passed: WrittenStatus = {
  at: 9,
  context: 'countersign (main)',
  state: 'success',
  commit: 'sha-c3',
  description: 'All met',
  url: 'https://github.com/x',
};

const document = {
  findings: [
    { control: 'peer-review', outcome: 'pass', reasons: [], notes: [{ code: 'evil-merge', about: ['c9'] }] },
    {
      control: 'change-ticket',
      outcome: 'fail',
      reasons: [{ code: 'ticket-state', about: ['#31'], found: 'closed by dana' }],
    },
    { control: 'change-ticket', outcome: 'pending', reasons: [] },
  ],
  decision: { verdict: 'pass', blocking: [], notes: [{ code: 'policy-from-default-branch', about: [] }] },
};

function seen(
  change: { run?: Partial<RunResult>; verdict?: string; statuses?: readonly WrittenStatus[] } = {},
): Observation {
  const evidence = JSON.stringify(document);
  const run: RunResult = {
    exitCode: 0,
    timedOut: false,
    stdout: 'one\n::notice::two\n',
    stderr: '',
    outputs: new Map(),
    summary: '## countersign: pass\n',
    evidence,
    annotations: [],
    ms: 1,
    ...change.run,
  };
  return {
    run,
    verdict: change.verdict ?? 'pass',
    blocking: [{ code: 'publish-forbidden', text: 'statuses' }],
    judgement: readEvidence(evidence),
    statuses: change.statuses ?? [passed],
    log: [],
    stored: [evidence],
    records: [new Map([['evidence.json', evidence]])],
    told: { issues: [], hooks: [] },
    shaOf: (alias) => (/^c\d$/.test(alias) ? `sha-${alias}` : alias),
    judged: 'sha-c3',
  };
}

function given(expected: Partial<Expectation>, world: object = {}): Case {
  return { suite: 's', id: 'x-001', title: '', world: baseWorld(world), expect: { verdict: 'pass', ...expected } };
}

describe('compare', () => {
  it('finds nothing where everything is as expected', () => {
    const expected: Partial<Expectation> = {
      controls: { 'peer-review': 'pass', 'change-ticket': 'blocked' },
      reasons: ['ticket-state', 'publish-forbidden', 'policy-from-default-branch', 'evil-merge'],
      about: ['#31', 'dana'],
      status: { state: 'success', commit: 'c3' },
      evidence: { '/findings/0/outcome': 'pass' },
      absent: ['\n::error'],
    };
    expect(compare(given(expected), seen())).toEqual([]);
  });

  it.each<[string, Partial<Expectation>, RegExp]>([
    [
      'verdict',
      { verdict: 'not-applicable', status: { state: 'success' } },
      /^verdict: expected not-applicable, got pass/,
    ],
    ['verdict', { verdict: 'blocked', exit: 0, status: { state: 'success' } }, /^verdict: expected blocked, got pass/],
    ['control', { controls: { 'peer-review': 'blocked' } }, /^peer-review: expected blocked, got pass/],
    [
      'worst of several findings',
      { controls: { 'change-ticket': 'pending' } },
      /^change-ticket: expected pending, got fail/,
    ],
    ['missing control', { controls: { 'passing-scans': 'pass' } }, /got \(none\)/],
    ['reason', { reasons: ['ticket-type'] }, /^reasons: ticket-type missing/],
    ['about', { about: ['carol'] }, /^about: carol/],
    ['status', { status: { state: 'failure' } }, /^status: expected failure, got success/],
    ['commit of the status', { status: { state: 'success', commit: 'c2' } }, /^status: expected on c2/],
    ['exit', { exit: 1 }, /^exit: expected 1, got 0/],
    ['pointer', { evidence: { '/findings/0/control': 'x' } }, /^evidence \/findings\/0\/control/],
    ['pointer to nothing', { evidence: { '/nowhere/1': 'x' } }, /got \(nothing\)/],
    ['text in the log', { absent: ['\n::notice::'] }, /^absent: .* is in the log/],
    ['text on the first line', { absent: ['\none'] }, /is in the log/],
    ['text in the summary', { absent: ['\n## countersign: pass'] }, /is in the summary/],
    ['text in the status', { absent: ['All met'] }, /is in the status/],
    ['text in the evidence', { absent: ['closed by dana'] }, /is in the evidence/],
  ])('tells another %s', (_what, expected, message) => {
    const differences = compare(given(expected), seen());
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatch(message);
  });

  it('derives the exit status of pending from the protection of the branch', () => {
    const pending = { verdict: 'pending', statuses: [{ ...passed, state: 'pending' }] };
    const expected: Partial<Expectation> = { verdict: 'pending' };
    const notRequired = { protection: { 'required-contexts': { 'countersign (main)': null } } };
    expect(compare(given(expected), seen(pending))).toEqual([]);
    expect(compare(given(expected, notRequired), seen(pending))).toEqual(['exit: expected 1, got 0']);
    expect(compare(given(expected, { token: { protection: false } }), seen(pending))).toEqual([
      'exit: expected 1, got 0',
    ]);
  });

  it('expects no status where none can be written, and no success where the verdict blocks', () => {
    const failed = { verdict: 'indeterminate', statuses: [], run: { exitCode: 1 } };
    const expected: Partial<Expectation> = { verdict: 'indeterminate' };
    expect(compare(given(expected), seen(failed))).toEqual(['status: expected error, got (none)']);
    expect(compare(given(expected, { token: { statuses: false } }), seen(failed))).toEqual([]);
    const blocked = compare(given({ verdict: 'blocked' }), seen({ verdict: 'fail', run: { exitCode: 1 } }));
    expect(blocked).toEqual(['status: expected one that blocks, got success']);
  });
});
