import { describe, expect, it } from '@jest/globals';
import { json, notAccessible, notFound, type Answer, type Route } from '../../../emulator/handler.js';
import { readScans } from '../../../src/collect/scans/read-scans.js';
import type { ScanDemand } from '../../../src/facts/demand.js';
import type { ScanFact, ScanReport } from '../../../src/facts/scans.js';
import { withChange, type Opened } from '../emulated.js';
import { zip } from './zip.js';

const sast: ScanDemand = { scan: 'sast', tool: null, newOnly: false, source: 'code-scanning', codeScanning: 'CodeQL' };
const alerts: ScanDemand = { scan: 'alerts', tool: null, newOnly: false, source: 'dependabot' };
const leaks: ScanDemand = { scan: 'leaks', tool: null, newOnly: false, source: 'secret-scanning' };
const dast: ScanDemand = {
  scan: 'dast',
  tool: null,
  newOnly: false,
  source: 'artifact',
  artifact: 'zap',
  path: 'zap.sarif',
};

const read = async ({ client, core }: Opened, demand: ScanDemand): Promise<ScanFact['reports']> => {
  const found = await readScans(client, core, [demand], null);
  const [fact] = found.known ? found.value : [];
  if (fact?.scan !== demand.scan) throw new Error('one fact for each demand');
  return fact.reports;
};

const reports = async (opened: Opened, demand: ScanDemand): Promise<readonly ScanReport[]> => {
  const found = await read(opened, demand);
  if (!found.known) throw new Error(JSON.stringify(found.why));
  return found.value;
};

const alert = {
  kind: 'code-scanning',
  severity: 'critical',
  state: 'open',
  tool: 'CodeQL',
  rule: 'js/sql-injection',
  commit: 'c3',
  path: 'src/refund.ts',
};

/** Routes that answer before the emulated ones. */
const at = (path: string, answer: (query: URLSearchParams) => Answer): Route => ({
  method: 'GET',
  path: `/api/v3/repos/{owner}/{repo}${path}`,
  handle: ({ query }) => answer(query),
});

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
      expect(opened.calls()).toHaveLength(4);
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
    expect(await inMerge([analysis(1, { results_count: 5000 })], parents)).toMatchObject([{ truncated: true }]);
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

describe('alerts of the repository', () => {
  const vulnerable = {
    kind: 'dependabot',
    severity: 'high',
    state: 'open',
    tool: 'left-pad',
    rule: 'GHSA-1',
    commit: 'base',
    path: 'package-lock.json',
  };

  it('Dependabot: open and dismissed ones, with the severity that GitHub shows', async () => {
    const dismissed = { ...vulnerable, rule: 'GHSA-2', state: 'dismissed', 'dismissed-by': 'bob' };
    const fixed = { ...vulnerable, rule: 'GHSA-3', state: 'fixed' };
    await withChange({ alerts: { a: vulnerable, b: dismissed, c: fixed } }, async (opened) => {
      const [report] = await reports(opened, alerts);
      expect(report).toMatchObject({ commit: null, truncated: false });
      expect(report?.findings).toMatchObject([
        { rule: 'GHSA-1', level: 'high', state: 'open', path: 'package-lock.json', dismissedBy: null },
        { rule: 'GHSA-2', state: 'dismissed', dismissedBy: { id: 12 } },
      ]);
    });
  });

  it('secret scanning: open and resolved ones, without the secrets', async () => {
    const leaked = { ...vulnerable, kind: 'secret-scanning', rule: 'aws_access_key_id' };
    const resolved = { ...leaked, state: 'resolved', 'dismissed-by': 'alice' };
    await withChange({ alerts: { a: leaked, b: resolved } }, async (opened) => {
      const [report] = await reports(opened, leaks);
      expect(report?.findings).toMatchObject([
        { rule: 'aws_access_key_id', level: null, state: 'open' },
        { state: 'dismissed', dismissedBy: { id: 11 } },
      ]);
      const asked = opened.emulator.log.filter(({ template }) => template.includes('secret-scanning'));
      expect(asked.every(({ path }) => path.includes('hide_secret=true'))).toBe(true);
    });
  });

  it('are a report without findings where there are none', async () => {
    await withChange({}, async (opened) => {
      expect(await reports(opened, alerts)).toMatchObject([{ findings: [] }]);
    });
  });

  it.each([notFound, notAccessible, json({}), json(null)])(
    'are unknown where they are switched off, refused or no list',
    async (answer) => {
      const routes = [at('/dependabot/alerts', () => answer), at('/secret-scanning/alerts', () => answer)];
      await withChange(
        {},
        async (opened) => {
          for (const demand of [alerts, leaks]) {
            expect(await read(opened, demand)).toMatchObject({
              known: false,
              why: { code: 'fact-unavailable', about: [demand.scan] },
            });
          }
        },
        { routes },
      );
    },
  );
});

describe('an artifact', () => {
  const sarif = (rule: string): Buffer =>
    Buffer.from(
      JSON.stringify({
        version: '2.1.0',
        runs: [
          { tool: { driver: { name: 'ZAP' } }, results: [{ ruleId: rule, level: 'error', message: { text: '' } }] },
        ],
      }),
    );

  interface Left {
    readonly id: number;
    readonly path: string;
    readonly head?: string;
    readonly name?: string;
    readonly expired?: boolean;
    readonly zip: Buffer;
  }

  const within = (left: readonly Left[], use: (opened: Opened) => Promise<void>): Promise<void> => {
    const head = { sha: '' };
    const runs = left.map((each) => ({ id: each.id, path: each.path, each }));
    const routes = [
      at('/actions/runs', () =>
        json({
          total_count: runs.length,
          workflow_runs: runs.map(({ id, path, each }) => ({ id, path, head_sha: each.head ?? head.sha })),
        }),
      ),
      ...runs.flatMap(({ id, each }) => [
        at(`/actions/runs/${String(id)}/artifacts`, () => {
          const artifact = {
            id: id + 1000,
            name: each.name ?? 'zap',
            expired: each.expired ?? false,
            created_at: '2026-03-02T10:10:00Z',
          };
          return json({ total_count: 1, artifacts: [artifact] });
        }),
        at(`/actions/artifacts/${String(id + 1000)}/zip`, () => ({
          status: 200,
          headers: { 'content-type': 'application/zip' },
          body: each.zip,
        })),
      ]),
    ];
    return withChange(
      {},
      async (opened) => {
        head.sha = opened.sha('c3');
        await use(opened);
      },
      { routes },
    );
  };

  const packed = (rule: string): Buffer => zip([{ name: 'zap.sarif', bytes: sarif(rule) }]);

  it('of a run on the head is read with the commit and the workflow of its run', async () => {
    await within([{ id: 1, path: '.github/workflows/dast.yml@main', zip: packed('r1') }], async (opened) => {
      expect(await reports(opened, dast)).toMatchObject([
        { tool: 'ZAP', commit: opened.sha('c3'), workflow: '.github/workflows/dast.yml', findings: [{ rule: 'r1' }] },
      ]);
    });
  });

  it('of the newest run of each workflow counts', async () => {
    const path = '.github/workflows/dast.yml';
    const left = [
      { id: 1, path, zip: packed('old') },
      { id: 3, path, zip: packed('new') },
      { id: 2, path: '.github/workflows/other.yml', zip: packed('other') },
    ];
    await within(left, async (opened) => {
      const rules = (await reports(opened, dast)).flatMap(({ findings }) => findings.map(({ rule }) => rule));
      expect(rules).toEqual(['new', 'other']);
    });
  });

  it('is no report where it is of another head, of another name, expired, or holds no such file', async () => {
    const path = '.github/workflows/dast.yml';
    const left = [
      { id: 1, path, head: 'f'.repeat(40), zip: packed('r') },
      { id: 2, path, name: 'other', zip: packed('r') },
      { id: 3, path, expired: true, zip: packed('r') },
    ];
    await within(left, async (opened) => {
      expect(await reports(opened, dast)).toEqual([]);
    });
    await within([{ id: 1, path, zip: zip([]) }], async (opened) => {
      expect(await reports(opened, dast)).toEqual([]);
    });
    await withChange({}, async (opened) => {
      expect(await reports(opened, dast)).toEqual([]);
    });
  });

  it('that is broken, or whose file is, is unreadable by its name', async () => {
    const path = '.github/workflows/dast.yml';
    for (const broken of [Buffer.from('no zip'), zip([{ name: 'zap.sarif', bytes: Buffer.from('{"version"') }])]) {
      await within([{ id: 1, path, zip: broken }], async (opened) => {
        expect(await read(opened, dast)).toMatchObject({
          known: false,
          why: { code: 'scan-unreadable', about: ['zap/zap.sarif'] },
        });
      });
    }
  });
});

it('one scan that cannot be read leaves the others known', async () => {
  const faults = [{ on: 'GET /repos/{owner}/{repo}/dependabot/alerts', answer: '403' }];
  await withChange({ alerts: { a1: alert }, faults }, async ({ client, core }) => {
    const found = await readScans(client, core, [sast, alerts, leaks], null);
    expect(found.known && found.value.map(({ scan, reports }) => [scan, reports.known])).toEqual([
      ['sast', true],
      ['alerts', false],
      ['leaks', true],
    ]);
  });
});
