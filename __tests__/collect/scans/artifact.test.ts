import { describe, expect, it } from '@jest/globals';
import { json } from '../../../emulator/handler.js';
import { withChange, type Opened } from '../emulated.js';
import { at, dast, read, reports } from './scan-readings.js';
import { zip } from './zip.js';

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

  it('of every run counts: one of another pull request may be of another version of the workflow', async () => {
    const path = '.github/workflows/dast.yml';
    const left = [
      { id: 1, path, zip: packed('old') },
      { id: 3, path, zip: packed('new') },
      { id: 2, path: '.github/workflows/other.yml', zip: packed('other') },
    ];
    await within(left, async (opened) => {
      const rules = (await reports(opened, dast)).flatMap(({ findings }) => findings.map(({ rule }) => rule));
      expect(rules).toEqual(['old', 'other', 'new']);
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
