import { describe, expect, it } from '@jest/globals';
import { startEmulator } from '../../emulator/server.js';
import { baseWorld } from './base-world.js';
import { ask, withEmulator } from './rest-client.js';

const repo = '/repos/acme/pay';

/** Asks one thing of a world; the answer's body is JSON of an unknown shape. */
async function see(
  patch: unknown,
  path: string,
  token?: string,
): Promise<{ status: number; body: never; text: string; link: string | null }> {
  return withEmulator({ world: baseWorld(patch) }, async (emulator) => {
    const reply = await ask(emulator, path, token === undefined ? {} : { token });
    return { status: reply.status, body: reply.body as never, text: reply.text, link: reply.headers.get('link') };
  });
}

describe('reading', () => {
  it('needs a known token', async () => {
    expect(await see({}, repo, 'ghs_other')).toMatchObject({ status: 401, body: { message: 'Bad credentials' } });
    expect((await see({}, repo, 'ghs_app')).status).toBe(200);
  });

  it('pages lists with links', async () => {
    await withEmulator({ world: baseWorld() }, async (emulator) => {
      const first = await ask(emulator, `${repo}/pulls/7/commits?per_page=2`);
      const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
      const second = await ask(emulator, next.replace(emulator.apiUrl, ''));
      const shas = [...(first.body as { sha: string }[]), ...(second.body as { sha: string }[])].map(({ sha }) => sha);
      expect(shas).toEqual(emulator.state().pull.commits.map(({ sha }) => sha));
      expect(second.headers.get('link')).not.toContain('rel="next"');
    });
  });

  it('ends lists of commits at 250 and of files at 3000, whatever is counted', async () => {
    const at = {
      author: 'alice',
      committer: 'alice',
      'pushed-by': 'alice',
      at: '2026-03-02T09:56:00Z',
      'pushed-at': '2026-03-02T10:00:00Z',
      message: 'x',
      files: [],
    };
    const commits = Object.fromEntries(
      Array.from({ length: 260 }, (_, n) => [
        `x${String(n)}`,
        { ...at, parents: [n === 0 ? 'c3' : `x${String(n - 1)}`], tree: 't3' },
      ]),
    );
    const files = Object.fromEntries(
      Array.from({ length: 3010 }, (_, n) => [`gen/${String(n)}.ts`, { status: 'added', additions: 1 }]),
    );
    await withEmulator({ world: baseWorld({ commits, files }) }, async (emulator) => {
      const count = async (path: string): Promise<number> => ((await ask(emulator, path)).body as unknown[]).length;
      expect(await count(`${repo}/pulls/7/commits?per_page=100&page=3`)).toBe(50);
      expect(await count(`${repo}/pulls/7/commits?per_page=100&page=4`)).toBe(0);
      expect(await count(`${repo}/pulls/7/files?per_page=100&page=30`)).toBe(100);
      expect(await count(`${repo}/pulls/7/files?per_page=100&page=31`)).toBe(0);
      expect((await ask(emulator, `${repo}/pulls/7`)).body).toMatchObject({ commits: 263, changed_files: 3012 });
    });
  });

  it('shows files as JSON and raw', async () => {
    await withEmulator({ world: baseWorld({ 'base-files': { CODEOWNERS: '* @bob\n' } }) }, async (emulator) => {
      const plain = await ask(emulator, `${repo}/contents/CODEOWNERS?ref=${emulator.state().pull.baseSha}`);
      expect(Buffer.from((plain.body as { content: string }).content, 'base64').toString()).toBe('* @bob\n');
      const raw = await ask(emulator, `${repo}/contents/CODEOWNERS`, { accept: 'application/vnd.github.raw+json' });
      expect(raw.text).toBe('* @bob\n');
      expect((await ask(emulator, `${repo}/contents/.github%2Fcountersign.yml`)).status).toBe(200);
    });
  });

  it('of check runs gives the latest of each name in each suite, or all', async () => {
    const again = {
      name: 'build',
      app: 'github-actions',
      commit: 'c3',
      suite: 's1',
      status: 'completed',
      conclusion: 'failure',
      at: '2026-03-02T10:45:00Z',
      attempt: 2,
    };
    const world = { checks: { again, other: { ...again, suite: 's9' } } };
    await withEmulator({ world: baseWorld(world) }, async (emulator) => {
      const of = async (query: string): Promise<unknown> =>
        (await ask(emulator, `${repo}/commits/${emulator.state().pull.headSha}/check-runs?check_name=build${query}`))
          .body;
      expect(await of('')).toMatchObject({ total_count: 2 });
      expect(await of('&filter=all')).toMatchObject({ total_count: 3 });
      expect(await of('&app_id=57789')).toMatchObject({ total_count: 0 });
    });
  });

  it('tells who pushed, and nothing of a fork’s branch', async () => {
    expect(
      (await see({ commits: { c3: { 'pushed-by': 'bob' } } }, `${repo}/activity?ref=feat/refund`)).body,
    ).toMatchObject([{ actor: { login: 'bob' } }, { actor: { login: 'alice' } }]);
    expect((await see({ pull: { 'head-repository': 'eve/pay' } }, `${repo}/activity?ref=feat/refund`)).body).toEqual(
      [],
    );
    expect((await see({ pull: { 'head-repository': 'eve/pay' } }, '/repos/eve/pay/activity')).status).toBe(404);
  });

  it('shows the human behind a bot’s pull request, and who last changed the policy', async () => {
    const { text } = await see({ pull: { initiator: 'dana' } }, `${repo}/issues/7/timeline`);
    expect(text).toContain('"copilot_work_started"');
    expect((await see({}, `${repo}/commits?path=.github/countersign.yml&per_page=1`)).body).toMatchObject([
      { author: { login: 'root-admin', id: 1 } },
    ]);
    expect(
      (await see({ pull: { 'policy-author': 'bob' } }, `${repo}/commits?path=.github/countersign.yml`)).body,
    ).toMatchObject([{ author: { login: 'bob' } }]);
  });

  it('shows dismissed reviews as dismissed and deleted accounts as null', async () => {
    const reviews = { r1: { by: null, dismissed: { by: 'carol', at: '2026-03-02T10:50:00Z' } } };
    expect((await see({ reviews }, `${repo}/pulls/7/reviews`)).body).toMatchObject([
      { user: null, state: 'DISMISSED' },
    ]);
    expect((await see({ reviews }, `${repo}/issues/7/events`)).body).toMatchObject([
      { event: 'review_dismissed', actor: { login: 'carol' } },
    ]);
  });
});

describe('what a token may not see or do', () => {
  it.each([
    ['teams', '/orgs/acme/teams/controls/members', 404],
    ['teams', '/orgs/acme/teams/controls/memberships/carol', 404],
    ['permission-lookup', `${repo}/collaborators/bob/permission`, 403],
    ['protection', `${repo}/branches/main/protection`, 403],
    ['protection', `${repo}/rules/branches/main`, 403],
    ['protection', `${repo}/rulesets`, 403],
  ])('%s: %s is %i', async (right, path, status) => {
    expect((await see({}, path)).status).toBe(200);
    expect((await see({ token: { [right]: false } }, path)).status).toBe(status);
  });

  it('protection: the branch is shown without its required checks', async () => {
    expect((await see({}, `${repo}/branches/main`)).text).toContain('countersign (main)');
    const hidden = await see({ token: { protection: false } }, `${repo}/branches/main`);
    expect([hidden.status, hidden.text.includes('countersign (main)')]).toEqual([200, false]);
  });

  it('statuses: a write is refused to the workflow’s token and not to the app’s own', async () => {
    await withEmulator({ world: baseWorld({ token: { statuses: false } }) }, async (emulator) => {
      const post = (token: string) =>
        ask(emulator, `${repo}/statuses/${emulator.state().pull.headSha}`, {
          method: 'POST',
          token,
          body: { state: 'success', context: 'x' },
        });
      expect((await post(emulator.token)).status).toBe(403);
      expect((await post(emulator.appToken)).body).toMatchObject({
        creator: { login: 'countersign-app[bot]', type: 'Bot' },
      });
      expect(emulator.written.statuses).toHaveLength(1);
    });
  });
});

describe('the emulator', () => {
  it('closes at once, even while a call hangs', async () => {
    const emulator = await startEmulator({ world: baseWorld({ faults: [{ on: 'GET /rate_limit', answer: 'hang' }] }) });
    const call = ask(emulator, '/rate_limit').catch(() => 'broken off');
    await new Promise((later) => setTimeout(later, 50));
    await emulator.close();
    expect(await call).toBe('broken off');
  });
});
