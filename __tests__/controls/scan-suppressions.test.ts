import { describe, expect, it } from '@jest/globals';
import type { ScanFinding, Suppression } from '../../src/facts/scans.js';
import { alice, dana } from '../support/compliant.js';
import { file, shown, untold, type GivenFacts } from './scene.js';
import { codeql, finding } from './scans.js';

const suppressed = (suppression: Partial<Suppression>, own: Partial<ScanFinding> = {}): ScanFinding =>
  finding({ state: 'suppressed', suppressions: [{ kind: 'external', by: null, why: null, ...suppression }], ...own });

const inSource = (own: Partial<ScanFinding> = {}): ScanFinding => suppressed({ kind: 'in-source' }, own);
const touching = (...paths: readonly string[]): GivenFacts => ({
  files: paths.map((path) => file(path)),
});
const over = 'findings-over-limit js/sql-injection src/refund.ts s';

describe('a suppression by a comment', () => {
  it('counts where the change leaves the file alone', () => {
    expect(shown(codeql([inSource()], {}, touching('src/other.ts')))).toEqual(['pass']);
    const verdict = codeql([inSource(), suppressed({})], {}, touching('src/other.ts'));
    expect(verdict.notes?.[0]?.found).toBe('1 suppressed outside of the source, 1 by comments in it');
  });

  it('is of a contributor where the change touches the file', () => {
    expect(shown(codeql([inSource()], {}, touching('src/refund.ts')))).toEqual([
      'fail',
      over,
      'dismissed-by-contributor src/refund.ts js/sql-injection s',
    ]);
  });

  it.each([
    'src/refund.ts',
    './src/refund.ts',
    'file:///home/runner/work/pay/pay/src/refund.ts',
    '/github/workspace/src/refund.ts',
    'D:\\a\\pay\\src\\refund.ts',
    'refund.ts',
  ])('finds the file that a report names %s', (path) => {
    expect(codeql([inSource({ path })], {}, touching('src/refund.ts')).outcome).toBe('fail');
  });

  it('looks at the old name of a file too, and takes a finding without a file for any', () => {
    const moved = { ...file('src/new.ts'), previous: 'src/refund.ts', status: 'renamed' as const };
    expect(codeql([inSource()], {}, { files: [moved] }).outcome).toBe('fail');
    expect(codeql([inSource({ path: null })], {}, touching('src/other.ts')).outcome).toBe('fail');
  });

  it('does not count against the change where it is known to be on the base', () => {
    const setting = { 'new-only': true };
    expect(codeql([inSource({ onBase: true })], setting, touching('src/refund.ts')).outcome).toBe('pass');
    expect(codeql([inSource({ onBase: null })], setting, touching('src/refund.ts')).outcome).toBe('fail');
  });

  it('cannot be weighed where the files of the change are not known', () => {
    expect(codeql([inSource()], {}, { files: untold('files') }).outcome).toBe('indeterminate');
    expect(codeql([suppressed({})], {}, { files: untold('files') }).outcome).toBe('pass');
  });
});

describe('a suppression outside of the source', () => {
  it('counts unless it is told that a contributor made it', () => {
    expect(codeql([suppressed({ by: dana.login })]).outcome).toBe('pass');
    expect(codeql([suppressed({ by: 'somebody' })]).outcome).toBe('pass');
    const verdict = codeql([suppressed({ by: alice.login.toUpperCase() })]);
    expect(shown(verdict)[0]).toBe('fail');
    expect(verdict.reasons[1]).toMatchObject({ code: 'dismissed-by-contributor', found: 'suppressed by ALICE' });
  });

  it('cannot be weighed where the contributors are not known', () => {
    expect(codeql([suppressed({ by: 'somebody' })], {}, { commits: untold('commits') }).outcome).toBe('indeterminate');
    expect(codeql([suppressed({})], {}, { commits: untold('commits') }).outcome).toBe('pass');
  });
});
