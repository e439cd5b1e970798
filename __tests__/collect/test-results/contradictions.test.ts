import { describe, expect, it } from '@jest/globals';
import { json, type Answer, type Route } from '../../../emulator/handler.js';
import { withChange, type Opened } from '../emulated.js';
import { XML, buildRun, demand, read, why } from './test-readings.js';

const REPO = '/api/v3/repos/acme/pay';

/** Answers of a host that contradicts itself. */
const told = (
  own: object,
  bytes: () => Answer = () => ({ status: 200, headers: { 'content-type': 'application/xml' }, body: XML }),
) => {
  const place = { runId: 0, head: '' };
  const route = (path: string, handle: Route['handle']): Route => ({ method: 'GET', path: REPO + path, handle });
  const routes = [
    route('/actions/runs/{run_id}/artifacts', () =>
      json({
        total_count: 1,
        artifacts: [
          {
            id: 5,
            name: 'test-results',
            expired: false,
            size_in_bytes: 9,
            created_at: '2026-03-02T10:07:00Z',
            workflow_run: { id: place.runId, head_sha: place.head },
            ...own,
          },
        ],
      }),
    ),
    route('/actions/artifacts/{id}/zip', bytes),
  ];
  const within = (use: (opened: Opened) => Promise<void>) =>
    withChange(
      {},
      async (opened) => {
        place.runId = buildRun(opened).runId ?? 0;
        place.head = opened.sha('c3');
        await use(opened);
      },
      { routes },
    );
  return within;
};

describe('a host that contradicts itself', () => {
  it.each<[string, object, object]>([
    [
      'of another run',
      { workflow_run: { id: 1, head_sha: 'a'.repeat(40) } },
      { code: 'tests-unreadable', found: 'the host says that another run left it' },
    ],
    [
      'of too many bytes',
      { size_in_bytes: 2_000_000_000 },
      { code: 'tests-unreadable', found: 'it has 2000000000 bytes, over 64000000' },
    ],
    [
      'of other bytes than were uploaded',
      { digest: `sha256:${'0'.repeat(64)}` },
      { code: 'tests-unreadable', found: 'its bytes are not those that were uploaded' },
    ],
    ['without an id', { id: null }, { code: 'fact-unavailable', about: ['build'] }],
    ['of which nobody knows whether it expired', { expired: null }, { code: 'fact-unavailable' }],
  ])('tells of an artifact %s', async (_, own, expected) => {
    await told(own)(async (opened) => {
      expect(await why(opened)).toMatchObject(expected);
    });
  });

  it('may tell neither digest nor run, as it did of old artifacts', async () => {
    await told({ digest: null, workflow_run: null, name: 'test-results' })(async (opened) => {
      const [result] = await read(opened, [{ ...demand, files: '**' }]);
      expect(result?.reports).toMatchObject({ known: true, value: [{ artifact: { id: 5 }, counts: { tests: 1 } }] });
    });
  });

  it.each([
    ['410, since it expired meanwhile', { status: 410, body: { message: 'Artifact has expired' } }],
    ['404', { status: 404, body: { message: 'Not Found' } }],
    ['500', { status: 500, body: '' }],
  ])('answers the download with %s', async (_, answer) => {
    await told(
      {},
      () => answer,
    )(async (opened) => {
      expect(await why(opened)).toMatchObject({ code: 'fact-unavailable', about: ['build'] });
    });
  });
});
