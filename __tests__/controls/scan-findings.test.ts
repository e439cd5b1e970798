import { describe, expect, it } from '@jest/globals';
import type { ScanFinding } from '../../src/facts/scans.js';
import { actions, alice, bob, dana } from '../support/compliant.js';
import { headCommit, shown, untold } from './scene.js';
import { codeql, finding, judged, scan } from './scans.js';

describe('findings and limits', () => {
  it('allows no critical and no high ones unless told', () => {
    expect(shown(codeql([finding({ level: 'medium' }), finding({ level: 'low' })]))).toEqual(['pass']);
    expect(shown(codeql([finding()]))).toEqual(['fail', 'findings-over-limit js/sql-injection src/refund.ts s']);
    expect(codeql([finding({ level: 'high' })]).outcome).toBe('fail');
    expect(codeql([finding({ level: 'medium', score: 9.8 })]).outcome).toBe('fail');
    expect(codeql([finding({ level: 'unheard-of' })]).outcome).toBe('fail');
  });

  const mediums = (count: number) =>
    Array.from({ length: count }, (_, index) => finding({ rule: `m${String(index)}`, level: 'medium' }));

  it('allows as many as the limit, and names all of them beyond it', () => {
    const limit = { critical: 0, high: 0, medium: 2 };
    expect(codeql(mediums(2), { limit }).outcome).toBe('pass');
    const verdict = codeql(mediums(3), { limit });
    expect(verdict.reasons.map(({ about }) => about[0])).toEqual(['m0', 'm1', 'm2']);
    expect(verdict.reasons[0]).toMatchObject({
      needed: 'at most 2 of medium',
      found: '3, this one medium',
      at: { line: 3 },
    });
  });

  it('counts a worse severity without a limit towards the next milder one', () => {
    expect(codeql([finding()], { limit: { high: 0 } }).outcome).toBe('fail');
    expect(codeql([finding(), ...mediums(2)], { limit: { medium: 2 } }).outcome).toBe('fail');
    expect(codeql([finding(), finding({ level: 'medium' })], { limit: { critical: 1, medium: 1 } }).outcome).toBe(
      'pass',
    );
    expect(codeql([finding({ level: 'high' })], { limit: { critical: 0 } }).outcome).toBe('pass');
  });

  it('never counts what has no severity at all', () => {
    expect(codeql([finding({ level: 'none' })], { limit: { critical: 0, high: 0, medium: 0, low: 0 } }).outcome).toBe(
      'pass',
    );
  });

  it('names fifty and counts the rest', () => {
    const verdict = codeql(mediums(60), { limit: { medium: 0 } });
    expect(verdict.reasons).toHaveLength(51);
    expect(verdict.reasons[50]).toMatchObject({ about: ['s'], found: '10 more findings' });
    expect(codeql(mediums(50), { limit: { medium: 0 } }).reasons).toHaveLength(50);
  });

  it('names a rule once a file, and counts every place', () => {
    const verdict = codeql([finding(), finding({ line: 9 })]);
    expect(verdict.reasons).toHaveLength(1);
    expect(verdict.reasons[0]).toMatchObject({ found: '2, this one critical', at: { path: 'src/refund.ts', line: 3 } });
    expect(codeql([finding(), finding({ path: 'src/other.ts' })]).reasons).toHaveLength(2);
    expect(codeql([finding({ line: null })]).reasons[0]?.at).toEqual({ path: 'src/refund.ts' });
    expect(codeql([finding()], { limit: { high: 0 } }).reasons[0]?.needed).toBe('at most 0 of critical or high');
  });

  it('leaves out what is fixed, and with new-only what is known to be on the base', () => {
    expect(codeql([finding({ state: 'fixed' })]).outcome).toBe('pass');
    expect(codeql([finding({ onBase: true })]).outcome).toBe('fail');
    expect(codeql([finding({ onBase: true })], { 'new-only': true }).outcome).toBe('pass');
    expect(codeql([finding({ onBase: false })], { 'new-only': true }).outcome).toBe('fail');
    expect(codeql([finding({ onBase: null })], { 'new-only': true }).outcome).toBe('fail');
  });

  it('leaves out what an exception accepts, exactly', () => {
    expect(codeql([finding()], {}, {}, ['js/sql-injection']).outcome).toBe('pass');
    expect(codeql([finding()], {}, {}, ['js/sql']).outcome).toBe('fail');
    expect(codeql([finding(), finding({ rule: 'other' })], {}, {}, ['js/sql-injection']).outcome).toBe('fail');
  });
});

it('takes an exception for everything that a reason names', () => {
  const missing = (accepted: readonly string[]) => judged({ check: 'dast', app: 'zap' }, {}, accepted).outcome;
  expect(missing(['dast'])).toBe('pass');
  expect(missing(['das'])).toBe('fail');
  const stale = { scans: [scan('sarif', [])] };
  expect(judged({ sarif: 'x.sarif' }, stale, ['s']).outcome).toBe('fail');
  expect(judged({ sarif: 'x.sarif' }, stale, ['s', 'x.sarif']).outcome).toBe('pass');
});

describe('what was waved away', () => {
  const dismissed = (by: ScanFinding['dismissedBy'], own: Partial<ScanFinding> = {}) =>
    finding({ state: 'dismissed', dismissedBy: by, ...own });

  it('does not count when somebody with no hand in the change did it', () => {
    expect(shown(codeql([dismissed(dana)]))).toEqual(['pass']);
  });

  it('counts when the author did it', () => {
    expect(shown(codeql([dismissed(alice)]))).toEqual([
      'fail',
      'findings-over-limit js/sql-injection src/refund.ts s',
      'dismissed-by-contributor alice js/sql-injection s',
    ]);
  });

  it('is named once for each rule', () => {
    const waved = [dismissed(alice), dismissed(alice, { line: 9 }), dismissed(alice, { rule: 'js/xss' })];
    const named = codeql(waved).reasons.filter(({ code }) => code === 'dismissed-by-contributor');
    expect(named.map(({ about }) => about)).toEqual([
      ['alice', 'js/sql-injection', 's'],
      ['alice', 'js/xss', 's'],
    ]);
  });

  it('counts when any contributor did it', () => {
    const commits = { current: [headCommit({ coAuthors: [{ alias: 'b', account: bob }] })], earlier: [] };
    expect(codeql([dismissed(bob)], {}, { commits }).outcome).toBe('fail');
    expect(codeql([dismissed(bob)]).outcome).toBe('pass');
  });

  it.each([
    ['nobody who is named', null],
    ['a machine', actions],
  ])('counts when it was %s', (_, by) => {
    expect(shown(codeql([dismissed(by)]))).toEqual(['fail', 'findings-over-limit js/sql-injection src/refund.ts s']);
  });

  it('is noted where the limit allows it anyway', () => {
    const verdict = codeql([dismissed(alice, { level: 'low' })]);
    expect(verdict.outcome).toBe('pass');
    expect(verdict.notes).toMatchObject([{ code: 'dismissed-by-contributor' }]);
  });

  it('is not known when nobody knows who contributed', () => {
    expect(shown(codeql([dismissed(dana)], {}, { pushes: untold('pushes') }))).toEqual([
      'indeterminate',
      'fact-unavailable pushes',
    ]);
    expect(shown(codeql([dismissed(dana)], {}, { commits: untold('commits') }))).toEqual([
      'indeterminate',
      'fact-unavailable commits',
    ]);
    const suppressed = (by: ScanFinding['dismissedBy']) =>
      codeql([finding({ state: 'suppressed', dismissedBy: by })], {}, { pushes: untold('pushes') }).outcome;
    expect(suppressed(dana)).toBe('indeterminate');
    expect(suppressed(null)).toBe('pass');
    const low = [finding({ level: 'low' }), finding({ state: 'fixed', dismissedBy: dana })];
    expect(shown(codeql(low, {}, { pushes: untold('pushes') }))).toEqual(['pass']);
    expect(shown(codeql([], {}, { pushes: untold('pushes'), commits: untold('commits') }))).toEqual(['pass']);
  });

  it('counts as suppressed, with a note, when it was done outside of the source', () => {
    const verdict = codeql([finding({ state: 'suppressed' })]);
    expect(verdict.outcome).toBe('pass');
    expect(verdict.notes).toMatchObject([
      { code: 'findings-suppressed', about: ['s'], found: '1 suppressed outside of the source' },
    ]);
    expect(codeql([finding({ state: 'suppressed', dismissedBy: alice })]).outcome).toBe('fail');
  });
});
