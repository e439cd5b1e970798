import { describe, expect, it } from '@jest/globals';
import { json, type Route } from '../../../../emulator/handler.js';
import { REPOSITORY, codeOf, deployed, nobody, reading, valueOf, type Reading } from './reading.js';

const last = ({ reader }: Reading, own: { id: number | null; run: number | null } = nobody) =>
  reader.last(REPOSITORY, 'production', own);

describe('what stands in an environment', () => {
  it.each<[string, Readonly<Record<number, Readonly<Record<string, unknown>>>>, number | null]>([
    ['nothing', {}, null],
    ['the newest that succeeded', { 11: { state: 'inactive' }, 12: { commit: 'base~1' } }, 12],
    [
      'not one that failed, is running, has no status or broke',
      {
        11: {},
        12: { state: 'failure' },
        13: { state: 'in_progress' },
        14: { state: 'none' },
        15: { state: 'error' },
      },
      11,
    ],
    ['one that another replaced, where that one failed', { 11: { state: 'inactive' }, 12: { state: 'failure' } }, 11],
    [
      'not one that went inactive without a success',
      {
        11: {},
        12: { statuses: { '2026-02-02T09:01:00Z': 'in_progress', '2026-02-02T09:02:00Z': 'inactive' } },
      },
      11,
    ],
    [
      'one that waited for its reviewer and came after a younger one',
      {
        11: { statuses: { '2026-02-01T09:01:00Z': 'waiting', '2026-02-09T09:02:00Z': 'success' } },
        12: { state: 'inactive' },
      },
      11,
    ],
    [
      'not one whose success was taken back',
      {
        11: {},
        12: { statuses: { '2026-02-02T09:01:00Z': 'success', '2026-02-02T09:02:00Z': 'failure' } },
      },
      11,
    ],
    ['numbers larger than GraphQL’s', { 3000000001: {} }, 3000000001],
    ['not what went to another environment', { 11: {}, 12: { environment: 'staging' } }, 11],
  ])('%s', async (_, entries, id) => {
    await reading(deployed(entries), async (opened) => {
      expect(valueOf(await last(opened))?.id ?? null).toBe(id);
    });
  });

  it('is told with its commit, its time and who says so', async () => {
    await reading(deployed({ 11: { commit: 'base~4' } }), async (opened) => {
      expect(valueOf(await last(opened))).toEqual({
        commit: opened.sha('base~4'),
        id: 11,
        at: '2026-02-01T09:02:00Z',
        source: 'host',
        record: null,
      });
      expect(opened.calls()).toEqual(['POST /graphql', 'GET /repos/{owner}/{repo}/deployments']);
    });
  });

  it('is not the deployment that asks, by its number or by its run', async () => {
    await reading(deployed({ 11: {}, 12: { run: 501, job: 7 } }), async (opened) => {
      expect(valueOf(await last(opened, { id: 12, run: null }))?.id).toBe(11);
      expect(valueOf(await last(opened, { id: null, run: 501 }))?.id).toBe(11);
      expect(valueOf(await last(opened, { id: null, run: 502 }))?.id).toBe(12);
    });
  });

  it('is found behind many that failed, and not known behind too many', async () => {
    const failed = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [100 + index, { state: 'failure', at: `2026-02-02T09:00:00Z` }]),
      );
    await reading(deployed({ 11: {}, ...failed(120) }), async (opened) => {
      expect(valueOf(await last(opened))?.id).toBe(11);
    });
    await reading(deployed({ 11: {}, ...failed(200) }), async (opened) => {
      expect(codeOf(await last(opened))).toBe('list-truncated');
      const { deployments, cut } = valueOf(await opened.reader.newest(REPOSITORY, 'production'));
      expect([deployments.length, cut]).toEqual([200, true]);
    });
  });

  it('is not known without the permission', async () => {
    await reading({ ...deployed({ 11: {} }), token: { deployments: false } }, async (opened) => {
      expect(codeOf(await last(opened))).toBe('fact-unavailable');
    });
  });

  it('is not known where the list holds less than its count, or something else', async () => {
    const node = {
      id: 'D',
      commitOid: 'a'.repeat(40),
      environment: 'staging',
      createdAt: '2026-02-01T09:00:00Z',
      creator: null,
    };
    const told = { ...node, latestStatus: null, statuses: { totalCount: 0, nodes: [] } };
    const answers = [
      { totalCount: 1, nodes: [] },
      { totalCount: 1, nodes: [told] },
      { totalCount: 0, nodes: [], pageInfo: { hasNextPage: true, endCursor: 'x' } },
      { totalCount: 1, nodes: [{ ...told, environment: 'production', statuses: { totalCount: 1, nodes: [] } }] },
      {
        totalCount: 1,
        nodes: [{ ...told, environment: 'production', latestStatus: { state: 'SUCCESS', createdAt: node.createdAt } }],
      },
    ];
    for (const answer of answers) {
      const deployments = { pageInfo: { hasNextPage: false, endCursor: null }, ...answer };
      await reading({}, async (opened) => {
        const client = { ...opened.client, query: () => Promise.resolve({ repository: { deployments } }) };
        const { createDeploymentReader } =
          await import('../../../../src/collect/github/deployments/create-deployment-reader.js');
        expect(codeOf(await createDeploymentReader(client).last(REPOSITORY, 'production', nobody))).toBe(
          'fact-unavailable',
        );
      });
    }
  });
});

describe('the deployment of a run', () => {
  it('is found by the address of its log, with its job and its number', async () => {
    await reading(
      deployed({ 11: { by: 'bob' }, 12: { by: 'bob', run: 501, job: 7, state: 'in_progress' } }),
      async (opened) => {
        const own = valueOf(await opened.reader.ofRun(REPOSITORY, 'production', 501));
        expect(own).toMatchObject({
          id: 12,
          run: 501,
          job: 7,
          state: 'in_progress',
          ended: null,
          creator: { login: 'bob' },
        });
        expect(valueOf(await opened.reader.ofRun(REPOSITORY, 'production', 502))).toBeNull();
      },
    );
  });

  it('is read by its number too', async () => {
    await reading(deployed({ 12: { by: 'bob', run: 501, job: 7, ref: 'v1' } }), async (opened) => {
      expect(valueOf(await opened.reader.byId(REPOSITORY, 12))).toEqual({
        id: 12,
        environment: 'production',
        commit: opened.sha('base'),
        ref: 'v1',
        creator: { id: 12, login: 'bob', type: 'user' },
        at: '2026-02-01T09:00:00Z',
        state: 'success',
        started: '2026-02-01T09:01:00Z',
        ended: '2026-02-01T09:02:00Z',
        succeeded: '2026-02-01T09:02:00Z',
        run: 501,
        job: 7,
      });
      expect(codeOf(await opened.reader.byId(REPOSITORY, 13))).toBe('fact-unavailable');
    });
  });

  it('is not known where another one is answered', async () => {
    const route: Route = {
      method: 'GET',
      path: '/api/v3/repos/{owner}/{repo}/deployments/12',
      handle: () => json({ id: 13 }),
    };
    await reading(
      deployed({ 12: {} }),
      async (opened) => {
        expect(codeOf(await opened.reader.byId(REPOSITORY, 12))).toBe('fact-unavailable');
      },
      { routes: [route] },
    );
  });
});
