import { describe, expect, it } from '@jest/globals';
import { withChange } from '../emulated.js';
import { alert, dast, leaks, read, reports, sast } from './scan-readings.js';

const newOnly = { newOnly: true } as const;

describe('alerts of code scanning on the base', () => {
  it('are on it where it was seen on a commit that the base branch has', async () => {
    const alerts = { old: { ...alert, rule: 'js/old', 'on-base': 'base' }, mine: alert };
    await withChange({ alerts }, async (opened) => {
      const [report] = await reports(opened, { ...sast, ...newOnly });
      expect(report?.findings).toMatchObject([
        { rule: 'js/old', onBase: true },
        { rule: 'js/sql-injection', onBase: false },
      ]);
    });
  });

  it('are not where the analysis that is told for the base is of the change', async () => {
    const alerts = { forged: { ...alert, 'on-base': 'c3' } };
    await withChange({ alerts }, async (opened) => {
      const [report] = await reports(opened, { ...sast, ...newOnly });
      expect(report?.findings).toMatchObject([{ onBase: false }]);
      expect(opened.calls().filter((call) => call.includes('/compare/'))).toHaveLength(1);
    });
  });

  it('are not looked for where nothing asks', async () => {
    await withChange({ alerts: { old: { ...alert, 'on-base': 'base' } } }, async (opened) => {
      const [report] = await reports(opened, sast);
      expect(report?.findings).toMatchObject([{ onBase: null }]);
    });
  });

  it('tell since when they are known', async () => {
    await withChange({ alerts: { old: { ...alert, at: '2026-01-05T08:00:00Z' } } }, async (opened) => {
      const [report] = await reports(opened, sast);
      expect(report?.findings).toMatchObject([{ since: '2026-01-05T08:00:00Z' }]);
    });
  });
});

describe('what the host says of an analysis', () => {
  it.each([
    [{ warning: '123 results were ignored' }, { truncated: true, completed: true }],
    [{ error: 'out of memory' }, { completed: false, truncated: false }],
    [{ results: 5000 }, { truncated: true }],
    [{}, { truncated: false, completed: true }],
  ])('%j', async (analysis, told) => {
    await withChange({ alerts: { a: { ...alert, analysis } } }, async (opened) => {
      expect(await reports(opened, sast)).toMatchObject([told]);
    });
  });

  it('is not believed where it tells of results and every alert is fixed', async () => {
    await withChange({ alerts: { a: { ...alert, state: 'fixed', analysis: { results: 3 } } } }, async (opened) => {
      expect(await read(opened, sast)).toMatchObject({ known: false, why: { about: ['sast'] } });
    });
  });
});

describe('leaked secrets on the base', () => {
  const secret = { kind: 'secret-scanning', state: 'open', rule: 'aws_key' };

  it('are on it where the commit of the first sighting is', async () => {
    const alerts = { old: { ...secret, commit: 'base' }, mine: { ...secret, rule: 'github_token', commit: 'c2' } };
    await withChange({ alerts }, async (opened) => {
      const [report] = await reports(opened, { ...leaks, ...newOnly });
      const told = report?.findings.map(({ rule, onBase }) => [rule, onBase]);
      expect(new Map(told as [string, boolean][])).toEqual(
        new Map([
          ['aws_key', true],
          ['github_token', false],
        ]),
      );
    });
  });

  it('are not told apart where nothing asks', async () => {
    await withChange({ alerts: { old: { ...secret, commit: 'base' } } }, async (opened) => {
      const [report] = await reports(opened, leaks);
      expect(report?.findings).toMatchObject([{ onBase: null }]);
    });
  });
});

describe('a report in an artifact, held against that of the base', () => {
  const result = (rule: string, own: object = {}): object => ({
    ruleId: rule,
    level: 'error',
    message: { text: rule },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'src/a.ts' }, region: { startLine: 1 } } }],
    ...own,
  });
  const file = (...results: readonly object[]): Record<string, string> => ({
    'zap.sarif': JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'ZAP' } }, results }] }),
  });
  const workflow = '.github/workflows/dast.yml';
  const ofHead = { name: 'zap', commit: 'c3', workflow, at: '2026-03-02T10:00:00Z' };
  const ofBase = { name: 'zap', commit: 'base', workflow, at: '2026-03-01T10:00:00Z', event: 'push', branch: 'main' };

  const marks = async (head: Record<string, string>, base: object | null): Promise<unknown> => {
    const artifacts = { head: { ...ofHead, files: head }, ...(base === null ? {} : { base }) };
    return withChange({ artifacts }, async (opened) => {
      const [report] = await reports(opened, { ...dast, ...newOnly });
      return report?.findings.map(({ rule, onBase }) => [rule, onBase]);
    });
  };

  it('marks what both have', async () => {
    expect(await marks(file(result('a'), result('b')), { ...ofBase, files: file(result('a')) })).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  it.each([
    ['no run on the base', null],
    ['a run of another workflow', { ...ofBase, workflow: '.github/workflows/x.yml', files: file(result('a')) }],
    ['a run of a pull request', { ...ofBase, event: 'pull_request', files: file(result('a')) }],
    ['a run of another branch', { ...ofBase, branch: 'feature', files: file(result('a')) }],
    ['an artifact that is gone', { ...ofBase, expired: true, files: file(result('a')) }],
    ['another artifact', { ...ofBase, name: 'other', files: file(result('a')) }],
    ['a file that breaks off', { ...ofBase, files: { 'zap.sarif': '{"version"' } }],
    ['no such file', { ...ofBase, files: { 'other.sarif': '{}' } }],
    ['no runs of a tool', { ...ofBase, files: { 'zap.sarif': '{"version": "2.1.0", "runs": []}' } }],
  ])('knows of nothing on the base with %s', async (_, base) => {
    expect(await marks(file(result('a')), base)).toEqual([['a', null]]);
  });

  it('takes the time of the artifact, or the earlier one of the report', async () => {
    const end = (endTimeUtc: string): Record<string, string> => ({
      'zap.sarif': JSON.stringify({
        runs: [{ results: [], invocations: [{ executionSuccessful: true, endTimeUtc }] }],
      }),
    });
    for (const [told, at] of [
      ['2026-02-01T10:00:00Z', '2026-02-01T10:00:00Z'],
      ['2027-02-01T10:00:00Z', '2026-03-02T10:00:00Z'],
    ] as const) {
      await withChange({ artifacts: { a: { ...ofHead, files: end(told) } } }, async (opened) => {
        expect(await reports(opened, dast)).toMatchObject([{ at }]);
      });
    }
  });

  it('may be the artifact itself', async () => {
    const artifacts = { a: { ...ofHead, archive: 'single', files: file(result('a')) } };
    await withChange({ artifacts }, async (opened) => {
      expect(await reports(opened, { ...dast, artifact: 'zap.sarif' })).toMatchObject([{ findings: [{ rule: 'a' }] }]);
    });
  });
});
