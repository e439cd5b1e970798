import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Line, LineCommit } from '../../src/facts/line.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import { reconciliation } from '../../src/controls/reconciliation.js';
import { NOW, digestOf, id, line, mallory, merged, passing, place, rewrite } from './line-scene.js';
import { judge, shown, withFacts } from './scene.js';

const judged = (given: Line | null, settings: object = {}) =>
  judge(reconciliation, withFacts({ line: given, clock: { now: NOW } }), settings);

const ofCommit = (own: Partial<LineCommit>, settings: object = {}) => judged(line([merged(1, own)]), settings);

const notes = (verdict: ReturnType<typeof judged>): readonly string[] => (verdict.notes ?? []).map(({ code }) => code);

const failing = passing(1, { verdict: 'fail', blocking: ['too-few-approvals'] });
const emergency = (until: string) =>
  passing(1, {
    verdict: 'pass-with-exception',
    carried: [{ by: 'emergency', control: 'peer-review', about: ['too-few-approvals'], until }],
  });
const exception = (until: string) =>
  passing(1, {
    verdict: 'pass-with-exception',
    carried: [{ by: 'exception', control: 'passing-scans', about: ['CVE-2026-1'], until }],
  });
const refused = { state: 'refused', digest: digestOf(1), place, found: 'unsigned' } as const;
const absent = { state: 'absent' } as const;

describe('reconciliation', () => {
  it.each<[string, Partial<LineCommit>]>([
    ['a merged change with its record', {}],
    ['a record of several commits', { record: passing(1, { covers: [id(1), id(2)] }) }],
    ['a later commit of a push', { record: passing(1, { covers: [id(0), id(1)], parentCommit: id(7) }) }],
    ['an octopus', { parents: [id(0), id(21), id(22), id(23)] }],
    ['the first commit of all', { parents: [], record: passing(1, { parentCommit: null }) }],
    ['no status at all', { status: null }],
    ['no pull request that the host ties to it', { pulls: [] }],
    ['an emergency whose review is not due yet', { record: emergency('2026-03-02T12:00:00Z') }],
    ['an exception with long to go', { record: exception('2026-04-02') }],
    [
      'a status by another account that names the record',
      { status: { context: 'x', state: 'success', digest: digestOf(1), creator: 5 } },
    ],
    [
      'a status of ours that names an older record',
      { status: { context: 'x', state: 'success', digest: digestOf(5), creator: 41_898_282 } },
    ],
  ])('passes: %s', (_, own) => {
    expect(shown(ofCommit(own))).toEqual(['pass']);
  });

  it.each<[string, string, Partial<LineCommit>]>([
    ['a commit that nobody reviewed', 'direct-push', { pulls: [], status: null, record: absent }],
    [
      'a commit whose record says that no change brought it',
      'direct-push',
      { pulls: [], status: null, record: passing(1, { verdict: 'fail', blocking: ['ungated-push'] }) },
    ],
    ['a change merged against its record', 'admin-bypass', { status: null, record: failing }],
    [
      'a change pushed along with a commit that none brought',
      'record-not-passed',
      { status: null, record: passing(1, { verdict: 'fail', blocking: ['ungated-push'] }) },
    ],
    [
      'a record that never came to an end',
      'record-not-passed',
      { status: null, record: passing(1, { verdict: 'pending', blocking: ['check-pending'] }) },
    ],
    [
      'a record of what the policy does not cover',
      'record-not-passed',
      { status: null, record: passing(1, { verdict: 'not-applicable' }) },
    ],
    [
      'another tree',
      'tree-differs',
      { status: null, record: passing(1, { verdict: 'fail', blocking: ['landing-tree-differs'] }) },
    ],
    ['a merged change without a record', 'record-missing', { status: null, record: absent }],
    ['a record that was there', 'record-missing', { record: absent }],
    ['a record that does not verify', 'record-refused', { record: refused }],
    ['a record of another commit', 'record-other-commit', { record: passing(1, { covers: [id(2)] }) }],
    ['a record of another line', 'record-other-commit', { record: passing(1, { parentCommit: id(5) }) }],
    [
      'a record that has another commit come before',
      'record-other-commit',
      { record: passing(1, { covers: [id(5), id(1)] }) },
    ],
    ['an emergency that nobody reviewed', 'emergency-review-overdue', { record: emergency('2026-03-02T11:59:59Z') }],
    ['an emergency with a date that is none', 'emergency-review-overdue', { record: emergency('soon') }],
    ['an exception that ended', 'exception-ended', { record: exception('2026-03-01') }],
  ])('fails: %s', (_, code, own) => {
    expect(shown(ofCommit(own))).toEqual(['fail', `${code} ${id(1)}`]);
  });

  it('does not know where a store does not answer', () => {
    expect(shown(ofCommit({ record: { state: 'unreadable', found: '503' } }))).toEqual([
      'indeterminate',
      `record-unreadable ${id(1)}`,
    ]);
  });

  it.each<[string, string, LineCommit['status'], LineCommit['record']]>([
    [
      'names no record',
      'record-missing',
      { context: 'x', state: 'success', digest: null, creator: 41_898_282 },
      absent,
    ],
    [
      'names a record that nobody has, by somebody else',
      'record-missing',
      { context: 'x', state: 'success', digest: digestOf(4), creator: 5 },
      absent,
    ],
    [
      'says otherwise than the record',
      'admin-bypass',
      { context: 'x', state: 'success', digest: digestOf(1), creator: 41_898_282 },
      failing,
    ],
  ])('calls a status forged that %s', (_, also, status, record) => {
    expect(shown(ofCommit({ status, record }))).toEqual(['fail', `${also} ${id(1)}`, `status-forged ${id(1)}`]);
  });

  it('calls a status of somebody else forged that names another record than the one that passes', () => {
    const status = { context: 'x', state: 'success', digest: digestOf(4), creator: 5 };
    expect(shown(ofCommit({ status }))).toEqual(['fail', `status-forged ${id(1)}`]);
  });

  it('calls no status forged that lets nothing through', () => {
    const status = { context: 'x', state: 'failure', digest: null, creator: 5 };
    expect(shown(ofCommit({ status }))).toEqual(['pass']);
  });

  it('waits for the record of a young commit, and not for one from the future', () => {
    const young = { at: '2026-03-02T11:45:00Z', status: null, record: absent, pulls: [] };
    expect(shown(ofCommit(young))).toEqual(['pending', `record-missing ${id(1)}`]);
    expect(shown(ofCommit(young, { grace: '10m' }))).toEqual(['fail', `direct-push ${id(1)}`]);
    expect(shown(ofCommit({ ...young, at: '2026-03-02T12:00:01Z' }))).toEqual(['fail', `direct-push ${id(1)}`]);
    expect(shown(ofCommit({ ...young, at: '2026-03-02T11:30:00Z' }))).toEqual(['fail', `direct-push ${id(1)}`]);
  });

  it('tells of an exception that ends soon', () => {
    expect(notes(ofCommit({ record: exception('2026-03-09') }))).toEqual([]);
    expect(notes(ofCommit({ record: exception('2026-03-08') }))).toEqual(['exception-ends-soon']);
    expect(notes(ofCommit({ record: exception('2026-03-08') }, { 'warn-before': '1d' }))).toEqual([]);
  });

  it('judges what is carried like the rest', () => {
    const carried = [merged(5, { record: absent })];
    expect(shown(judged(line([merged(1)], { carried })))).toEqual(['fail', `record-missing ${id(5)}`]);
  });

  it('tells of a branch that was rewritten, with who and when', () => {
    const verdict = judged(line([merged(1)], { rewrites: known([rewrite()]) }));
    expect(shown(verdict)).toEqual(['fail', `branch-rewritten ${id(9)}`]);
    expect(verdict.reasons[0]?.found).toContain(mallory.login);
    expect(verdict.reasons[0]?.found).toContain('2026-03-02T09:00:00Z');
  });

  it('knows a branch that was made anew from one that is new', () => {
    const creation = rewrite({ kind: 'creation', before: null, after: id(3) });
    const deletion = rewrite({ kind: 'deletion', before: id(2), after: null });
    const first = { from: 'beginning', after: null, checkpoint: null } as const;
    const one = [merged(1)];
    expect(shown(judged(line(one, { ...first, rewrites: known([creation]) })))).toEqual(['pass']);
    expect(shown(judged(line(one, { rewrites: known([creation]) })))).toEqual(['fail', `branch-recreated ${id(3)}`]);
    expect(shown(judged(line(one, { ...first, rewrites: known([deletion, creation]) })))).toEqual([
      'fail',
      `branch-recreated ${id(2)}`,
      `branch-recreated ${id(3)}`,
    ]);
  });

  it('does not know what it cannot see of rewrites', () => {
    const rewrites = unknown<never>(unavailable('rewrites', '404'));
    expect(shown(judged(line([merged(1)], { rewrites })))).toEqual(['indeterminate', 'fact-unavailable rewrites']);
  });

  it.each([
    ['unverified', 'fail', 'checkpoint-refused'],
    ['unreadable', 'indeterminate', 'checkpoint-refused'],
    ['not-on-branch', 'fail', 'branch-rewritten'],
  ] as const)('tells of a checkpoint that is %s', (why, outcome, code) => {
    const refusals = [{ why, digest: digestOf(3), found: 'x' }];
    expect(shown(judged(line([merged(1)], { refused: refusals })))).toEqual([outcome, `${code} ${digestOf(3)}`]);
  });

  it('does not apply without a line', () => {
    expect(judged(null).outcome).toBe('not-applicable');
  });

  it('passes a line with nothing new', () => {
    expect(shown(judged(line([])))).toEqual(['pass']);
  });

  it('never passes when any one record is dropped, refused, unread or of another commit', () => {
    const lost = fc.constantFrom<LineCommit['record']>(
      absent,
      refused,
      { state: 'unreadable', found: 'x' },
      passing(1, { covers: [id(999)] }),
      failing,
    );
    const given = fc.record({ length: fc.integer({ min: 1, max: 40 }), at: fc.nat(), lost, carried: fc.boolean() });
    fc.assert(
      fc.property(given, ({ length, at, lost: record, carried }) => {
        const commits = Array.from({ length }, (_, index) => merged(index + 1));
        const broken = commits.map((each, index) => (index === at % length ? { ...each, record } : each));
        expect(judged(line(commits)).outcome).toBe('pass');
        const verdict = judged(carried ? line([], { carried: broken }) : line(broken));
        expect(verdict.outcome).not.toBe('pass');
        expect(new Set(verdict.reasons.flatMap(({ about }) => about))).toEqual(new Set([id((at % length) + 1)]));
      }),
    );
  });
});
