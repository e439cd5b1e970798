import { describe, expect, it } from '@jest/globals';
import { json, notFound } from '../../../emulator/handler.js';
import type { ScanReport } from '../../../src/facts/scans.js';
import { withChange, type Opened } from '../emulated.js';
import { alert, at, read, reports, sast } from './scan-readings.js';

describe('code scanning', () => {
  it('is one report of the head with its open alert', async () => {
    await withChange({ alerts: { a1: alert } }, async (opened) => {
      expect(await reports(opened, sast)).toMatchObject([
        {
          tool: 'CodeQL',
          commit: opened.sha('c3'),
          commitParents: [],
          completed: true,
          truncated: false,
          findings: [
            {
              rule: 'js/sql-injection',
              level: 'critical',
              path: 'src/refund.ts',
              line: 1,
              state: 'open',
              dismissedBy: null,
              onBase: null,
            },
          ],
        },
      ]);
      const [analyses, alerts] = ['analyses', 'alerts'].map((list) => `/repos/{owner}/{repo}/code-scanning/${list}`);
      // An upload between the two must not show as analysed without its alerts.
      expect(opened.calls().map((call) => call.replace(/^.* /, ''))).toEqual([analyses, analyses, alerts, alerts]);
    });
  });

  it('tells who dismissed an alert', async () => {
    await withChange({ alerts: { a1: { ...alert, state: 'dismissed', 'dismissed-by': 'alice' } } }, async (opened) => {
      const [report] = await reports(opened, sast);
      expect(report?.findings).toMatchObject([
        { state: 'dismissed', dismissedBy: { id: 11, login: 'alice', type: 'user' } },
      ]);
    });
  });

  it('is no report where nothing was analysed, or only by another tool', async () => {
    await withChange({}, async (opened) => {
      expect(await reports(opened, sast)).toEqual([]);
    });
    await withChange({ alerts: { a1: { ...alert, tool: 'Semgrep' } } }, async (opened) => {
      expect(await reports(opened, sast)).toEqual([]);
    });
  });

  it('is a report of an earlier commit where only that was analysed', async () => {
    await withChange({ alerts: { a1: { ...alert, commit: 'c2' } } }, async (opened) => {
      const [report, ...more] = await reports(opened, sast);
      expect(more).toEqual([]);
      expect(report?.commit).toBe(opened.sha('c2'));
    });
  });

  it('marks what the base has too, where new findings alone count', async () => {
    const old = { ...alert, rule: 'js/old', commit: 'base' };
    await withChange({ alerts: { a1: alert, old } }, async (opened) => {
      const [report] = await reports(opened, { ...sast, newOnly: true });
      expect(report?.findings).toMatchObject([{ rule: 'js/sql-injection', onBase: false }]);
    });
  });

  it.each(['GET /repos/{owner}/{repo}/code-scanning/alerts', 'GET /repos/{owner}/{repo}/code-scanning/analyses'])(
    'is unknown where %s is refused or broken',
    async (on) => {
      for (const answer of ['403', '500', '{}', 'null', 'truncated-json']) {
        await withChange({ alerts: { a1: alert }, faults: [{ on, answer }] }, async (opened) => {
          expect(await read(opened, sast)).toMatchObject({ known: false, why: { about: ['sast'] } });
        });
      }
    },
  );

  const analysis = (id: number, more: object): object => ({
    id,
    commit_sha: 'e'.repeat(40),
    analysis_key: 'scan',
    category: 'js',
    environment: '{}',
    error: '',
    created_at: `2026-03-02T10:0${String(id)}:00Z`,
    results_count: 0,
    tool: { name: 'CodeQL', version: '2.0.0' },
    ...more,
  });
  const inMerge = async (
    analyses: readonly object[],
    parents: (opened: Opened) => readonly string[],
    listed: readonly object[] = [],
  ): Promise<readonly ScanReport[]> => {
    const answers: { parents: readonly string[] } = { parents: [] };
    const merge = (query: URLSearchParams): boolean => query.get('ref') === 'refs/pull/7/merge';
    const routes = [
      at('/code-scanning/analyses', (query) => (merge(query) ? json(analyses) : notFound)),
      at('/code-scanning/alerts', (query) => (merge(query) ? json(listed) : json([]))),
      at('/git/commits/{sha}', () => json({ parents: answers.parents.map((sha) => ({ sha })) })),
    ];
    return withChange(
      {},
      (opened) => {
        answers.parents = parents(opened);
        return reports(opened, sast);
      },
      { routes },
    );
  };

  it('is unknown where an analysis tells of results and no alert is listed', async () => {
    const parents = ({ sha }: Opened): readonly string[] => [sha('base'), sha('c3')];
    await expect(inMerge([analysis(1, { results_count: 1 })], parents)).rejects.toThrow('fact-unavailable');
    expect(await inMerge([analysis(1, {})], parents)).toMatchObject([{ findings: [] }]);
    const routes = [
      at('/code-scanning/analyses', () => json([analysis(1, {})])),
      at('/code-scanning/alerts', () => notFound),
    ];
    await withChange(
      {},
      async (opened) => {
        expect(await read(opened, sast)).toMatchObject({ known: false });
      },
      { routes },
    );
  });

  it('of a merge of the head shows its parents, and those of another merge', async () => {
    const [report] = await inMerge([analysis(1, {})], ({ sha }) => [sha('base'), sha('c3')]);
    expect(report).toMatchObject({
      commit: 'e'.repeat(40),
      commitParents: [expect.any(String), expect.any(String)],
      completed: true,
    });
    const [stale] = await inMerge([analysis(1, {})], ({ sha }) => [sha('base'), sha('c2')]);
    expect(stale?.commitParents[1]).not.toBe(report?.commitParents[1]);
  });

  it('has not ended where one of its analyses failed, unless that was made again', async () => {
    const parents = ({ sha }: Opened): readonly string[] => [sha('base'), sha('c3')];
    const failed = analysis(1, { error: 'out of memory' });
    const other = analysis(2, { category: 'python' });
    expect(await inMerge([other, failed], parents)).toMatchObject([{ completed: false }]);
    expect(await inMerge([analysis(3, {}), other, failed], parents)).toMatchObject([{ completed: true }]);
  });

  it('is cut where an upload held more results than are kept', async () => {
    const parents = ({ sha }: Opened): readonly string[] => [sha('base'), sha('c3')];
    const listed = [{ number: 1, state: 'open', rule: { id: 'a', severity: 'error' } }];
    const upload = (count: number): readonly object[] => [analysis(1, { results_count: count })];
    expect(await inMerge(upload(5000), parents, listed)).toMatchObject([{ truncated: true }]);
    expect(await inMerge(upload(4999), parents, listed)).toMatchObject([{ truncated: false }]);
  });

  it('believes the state on the ref that was asked for', async () => {
    const parents = ({ sha }: Opened): readonly string[] => [sha('base'), sha('c3')];
    const listed = [
      {
        number: 1,
        state: 'fixed',
        rule: { id: 'a', severity: 'error' },
        most_recent_instance: { state: 'open', location: { path: 'x', start_line: 2 } },
      },
      {
        number: 2,
        state: 'open',
        rule: { id: 'b', severity: 'note', security_severity_level: null },
        most_recent_instance: { state: 'fixed' },
      },
    ];
    const [report] = await inMerge([analysis(1, {})], parents, listed);
    expect(report?.findings).toMatchObject([
      { rule: 'a', state: 'open', level: 'error', path: 'x', line: 2 },
      { rule: 'b', state: 'fixed', level: 'note' },
    ]);
  });
});
