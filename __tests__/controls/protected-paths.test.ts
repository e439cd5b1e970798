import { describe, expect, it } from '@jest/globals';
import { protectedPaths } from '../../src/controls/protected-paths.js';
import type { ChangedFile } from '../../src/facts/change.js';
import type { Permission } from '../../src/facts/permissions.js';
import { known } from '../../src/facts/observed.js';
import { isSuspiciousPath } from '../../src/facts/suspicious-path.js';
import { alice, bob, c1, carol, nobody, svcRel } from '../support/compliant.js';
import { approval, change, file, headCommit, judge, run, shown, untold, withFacts, type GivenFacts } from './scene.js';

const settings = { paths: ['.github/**', '**/CODEOWNERS', 'infra/**'], owners: { teams: ['acme/controls'] } };

const judged = (files: readonly ChangedFile[], facts: GivenFacts = {}, own: object = settings) =>
  judge(protectedPaths, withFacts({ files, ...facts }), own);

const infra = [file('src/a.ts'), file('infra/prod.tf')];
const asked = ['pending', 'protected-path-changed infra/prod.tf'];

describe('paths', () => {
  it('passes when none of them is guarded', () => {
    const names = [
      'infrastructure/n.md',
      'docs/infra/n.md',
      '.github-notes.md',
      'CODEOWNERS.md',
      'src/pages/[id].ts',
      'docs/überblick.md',
    ];
    expect(shown(judged(names.map((name) => file(name))))).toEqual(['pass']);
  });

  it.each([
    ['a change', file('infra/prod.tf'), 'infra/prod.tf'],
    ['a removal', file('infra/prod.tf', { status: 'removed' }), 'infra/prod.tf'],
    ['a move away', file('docs/x', { status: 'renamed', previous: 'infra/prod.tf' }), 'infra/prod.tf'],
    ['a move in', file('infra/x', { status: 'renamed', previous: 'docs/x' }), 'infra/x'],
    ['a workflow', file('.github/workflows/ci.yml'), '.github/workflows/ci.yml'],
    ['a file below', file('a/b/CODEOWNERS'), 'a/b/CODEOWNERS'],
    ['other letters', file('Infra/prod.tf'), 'Infra/prod.tf'],
    ['a link in place of the folder', file('infra', { status: 'added' }), 'infra'],
  ])('asks on %s', (_, changed, about) => {
    expect(shown(judged([changed]))).toEqual(['pending', `protected-path-changed ${about}`]);
  });

  it('does not ask for the source of a copy', () => {
    expect(shown(judged([file('docs/x', { status: 'copied', previous: 'infra/prod.tf' })]))).toEqual(['pass']);
  });

  it('names who can approve, and where', () => {
    expect(judged(infra).reasons[0]).toMatchObject({ who: ['acme/controls'], at: { path: 'infra/prod.tf' } });
  });

  it('names fifty and counts the rest', () => {
    const { reasons } = judged(Array.from({ length: 53 }, (_, index) => file(`infra/${String(index)}`)));
    expect(reasons).toHaveLength(51);
    expect(reasons[50]).toMatchObject({ about: [], found: '3 more paths' });
  });

  it.each([
    ['a line break', 'docs/a\ninfra/x', 'docs/a<U+000A>infra/x'],
    ['an override of direction', 'docs/\u202efdp.exe', 'docs/<U+202E>fdp.exe'],
    ['an isolate', 'a\u2066b', 'a<U+2066>b'],
    ['a space without width', 'in\u200bfra/x', 'in<U+200B>fra/x'],
    ['a mark of byte order', '\ufeffa', '<U+FEFF>a'],
    ['an escape', 'a\u001b[31m', 'a<U+001B>[31m'],
    ['a delete', 'a\u007f', 'a<U+007F>'],
    ['a line separator', 'a\u2028b', 'a<U+2028>b'],
    ['half a pair', 'a\ud800', 'a<U+D800>'],
  ])('fails on %s', (_, path, about) => {
    const { outcome, reasons } = judged([file(path)]);
    expect(outcome).toBe('fail');
    expect(reasons).toContainEqual(expect.objectContaining({ code: 'path-suspicious', about: [about] }));
  });

  it('fails on it in an old name too, and whoever approved', () => {
    const moved = file('docs/x', { status: 'renamed', previous: 'docs/\u202ex' });
    expect(judged([moved], { reviews: [approval(carol)] }).outcome).toBe('fail');
  });

  it.each(['docs/返金.md', 'docs/😀.md', 'خطة.md', 'می\u200cخواهم', '👨\u200d👩', 'my notes.md'])(
    'takes %j for an ordinary name',
    (path) => {
      expect(isSuspiciousPath(path)).toBe(false);
    },
  );
});

describe('owners', () => {
  it('passes with the approval of one', () => {
    expect(shown(judged(infra, { reviews: [approval(carol)] }))).toEqual(['pass']);
    expect(shown(judged(infra, { reviews: [approval(bob)] }, { ...settings, owners: { users: ['BOB'] } }))).toEqual([
      'pass',
    ]);
  });

  it.each([
    ['nobody', []],
    ['somebody else', [approval(bob)]],
    ['an owner, on an earlier commit', [approval(carol, { commit: c1 })]],
    [
      'an owner who then asked for changes',
      [approval(carol), approval(carol, { id: 99, opinion: 'changes-requested', at: '2026-03-02T10:40:00Z' })],
    ],
    ['an owner, dismissed', [approval(carol, { dismissed: { by: bob, at: null } })]],
    ['an owner who only commented', [approval(carol, { opinion: 'commented' })]],
    ['a deleted account', [approval(carol, { by: null })]],
  ])('asks when %s approved', (_, reviews) => {
    expect(shown(judged(infra, { reviews }))).toEqual(asked);
  });

  it('does not let an owner approve the own part', () => {
    const commits = { current: [headCommit({ author: { alias: 'c', account: carol } })], earlier: [] };
    expect(shown(judged(infra, { commits, reviews: [approval(carol)] }))).toEqual(asked);
  });

  it('does not let a machine approve', () => {
    const owners = { users: ['svc-rel'] };
    expect(shown(judged(infra, { reviews: [approval(svcRel)] }, { ...settings, owners }))).toEqual(asked);
  });

  it('does not know when the team cannot be read, unless a named owner settles it', () => {
    const teams = [{ name: 'acme/controls', members: untold('acme/controls') }];
    expect(shown(judged(infra, { teams, reviews: [approval(carol)] }))).toEqual([
      'indeterminate',
      'fact-unavailable acme/controls',
      'protected-path-changed infra/prod.tf',
    ]);
    expect(judged(infra, { teams: [], reviews: [approval(carol)] }).outcome).toBe('indeterminate');
    expect(judged(infra, { teams: untold('teams'), reviews: [approval(carol)] }).outcome).toBe('indeterminate');
    const owners = { users: ['bob'], teams: ['acme/controls'] };
    expect(shown(judged(infra, { teams, reviews: [approval(carol), approval(bob)] }, { ...settings, owners }))).toEqual(
      ['pass'],
    );
  });

  it('does not need the team while nobody approved', () => {
    expect(shown(judged(infra, { teams: untold('teams') }))).toEqual(asked);
  });

  it.each(['commits', 'pushes', 'reviews'] as const)('does not know without %s', (name) => {
    const verdict = judged(infra, { [name]: untold(name) });
    expect(verdict.outcome).toBe('indeterminate');
    expect(shown(judged([file('src/a.ts')], { [name]: untold(name) }))).toEqual(['pass']);
  });

  it('does not know whether the owner is independent when a commit belongs to nobody', () => {
    const stray = nobody('x@y.example');
    const commits = { current: [headCommit({ author: stray, committer: stray })], earlier: [] };
    const pushes = { source: 'activity', pushes: [] } as const;
    expect(judged(infra, { commits, pushes, reviews: [approval(carol)] }).outcome).toBe('indeterminate');
  });

  it('fails once nobody can approve any more', () => {
    const merged = {
      ...change,
      state: 'merged' as const,
      merged: { by: bob, at: '2026-03-02T10:50:00Z', commit: null },
    };
    expect(judged(infra, { change: merged }).outcome).toBe('fail');
    expect(judged(infra, { run: { ...run, event: 'merge_group' } }).outcome).toBe('fail');
  });
});

describe('what guards the gate', () => {
  const gate = [file('.github/countersign.yml')];
  const implied = (files: readonly ChangedFile[], facts: GivenFacts = {}) =>
    judge(protectedPaths, withFacts({ files, ...facts }), {}, { named: 'implied' });
  const permissions = (level: 'admin' | 'write'): readonly Permission[] => [
    { account: carol, level: known(level), role: null },
  ];

  it.each([
    '.github/countersign.yml',
    '.github/workflows/a.yml',
    '.GitHub/Workflows/a.yml',
    'CODEOWNERS',
    '.github/CODEOWNERS',
    'docs/codeowners',
  ])('%s is guarded when the policy does not say so', (path) => {
    expect(shown(implied([file(path)]))).toEqual(['pending', `protected-path-changed ${path}`]);
    expect(shown(judged([file(path)], {}, { paths: ['x'] }))).toEqual(['pending', `protected-path-changed ${path}`]);
  });

  it('guards the policy where it really stands', () => {
    const around = { policyPath: 'policies/gate.yml', named: 'implied' as const };
    expect(judge(protectedPaths, withFacts({ files: [file('policies/gate.yml')] }), {}, around).outcome).toBe(
      'pending',
    );
    expect(judge(protectedPaths, withFacts({ files: gate }), {}, around).outcome).toBe('not-applicable');
  });

  it('does not apply when it is implied and nothing is changed that guards', () => {
    expect(shown(implied([file('src/a.ts'), file('a/CODEOWNERS')]))).toEqual(['not-applicable', 'no-guarded-path']);
    expect(implied([file('src/\u202ea.ts')]).outcome).toBe('fail');
    expect(implied([]).reasons[0]?.found).toBe('nothing that guards the gate is changed');
  });

  it('needs an administrator where no owners are named', () => {
    const reviews = [approval(carol)];
    expect(implied(gate, { reviews, permissions: permissions('write') }).outcome).toBe('pending');
    expect(implied(gate, { reviews, permissions: [] }).outcome).toBe('indeterminate');
    expect(implied(gate, { reviews, permissions: untold('permissions') }).outcome).toBe('indeterminate');
    expect(
      implied(gate, { reviews, permissions: [{ account: carol, level: untold('carol'), role: null }] }).outcome,
    ).toBe('indeterminate');
    expect(implied(gate, { reviews, permissions: permissions('admin') })).toMatchObject({
      outcome: 'pass',
      notes: [{ code: 'policy-changed-in-pull', about: ['.github/countersign.yml'] }],
    });
    expect(implied(gate, { reviews: [approval(alice)], permissions: permissions('admin') }).outcome).toBe('pending');
  });

  it('notes it, with an approval, and nothing for other guarded paths', () => {
    const reviews = [approval(carol)];
    expect(judged([...gate, ...infra], { reviews }).notes?.map(({ about }) => about)).toEqual([
      ['.github/countersign.yml'],
    ]);
    expect(judged(infra, { reviews }).notes).toEqual([]);
  });
});
