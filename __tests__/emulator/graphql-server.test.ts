import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { startEmulator, type Emulator } from '../../emulator/server.js';
import { baseWorld } from './base-world.js';

describe('GraphQL over HTTP', () => {
  let github: Emulator;
  beforeAll(async () => {
    github = await startEmulator({ world: baseWorld() });
  });
  afterAll(() => github.close());

  const post = (query: string, token = github.token): Promise<Response> =>
    fetch(github.graphqlUrl, {
      method: 'POST',
      headers: { authorization: `bearer ${token}` },
      body: JSON.stringify({ query }),
    });

  it('answers at the URL that the emulator names, and counts the points', async () => {
    const first = await post('{viewer{login} rateLimit{cost used remaining limit}}');
    expect(first.status).toBe(200);
    expect(await first.json()).toEqual({
      data: { viewer: { login: 'github-actions[bot]' }, rateLimit: { cost: 1, used: 1, remaining: 999, limit: 1000 } },
    });
    const second = await post('{rateLimit{used}}');
    expect(second.headers.get('x-ratelimit-resource')).toBe('graphql');
    expect(second.headers.get('x-ratelimit-remaining')).toBe('998');
    expect(github.log.map(({ template, write }) => ({ template, write }))).toEqual(
      Array.from({ length: 2 }, () => ({ template: 'POST /graphql', write: false })),
    );
  });

  it('knows the app by its own token and nobody without one', async () => {
    expect(await (await post('{viewer{login}}', github.appToken)).json()).toEqual({
      data: { viewer: { login: 'countersign-app[bot]' } },
    });
    expect((await post('{viewer{login}}', 'wrong')).status).toBe(401);
  });

  it('shows a status and a check run that were posted over REST', async () => {
    const { headSha } = github.state().pull;
    const send = (path: string, body: unknown): Promise<Response> =>
      fetch(`${github.apiUrl}/repos/acme/pay/${path}`, {
        method: 'POST',
        headers: { authorization: `bearer ${github.appToken}` },
        body: JSON.stringify(body),
      });
    const status = await send(`statuses/${headSha}`, {
      context: 'countersign (main)',
      state: 'success',
      description: 'done',
    });
    expect(status.status).toBe(201);
    const run = await send('check-runs', {
      name: 'countersign',
      head_sha: headSha,
      status: 'completed',
      conclusion: 'success',
    });
    expect(run.status).toBe(201);
    const { id } = (await run.json()) as { id: number };
    const { creator } = (await status.json()) as { creator: { id: number } };
    const answer = await post(
      `{repository(owner:"acme",name:"pay"){object(oid:"${headSha}"){...on Commit{status{contexts{context state creator{login ...on Bot{databaseId}}}} checkSuites(first:100){nodes{app{slug} checkRuns(first:10){nodes{databaseId name conclusion}}}}}}}}`,
    );
    const { data } = (await answer.json()) as {
      data: { repository: { object: { status: unknown; checkSuites: { nodes: unknown[] } } } };
    };
    expect(data.repository.object.status).toEqual({
      contexts: [
        {
          context: 'countersign (main)',
          state: 'SUCCESS',
          creator: { login: 'countersign-app', databaseId: creator.id },
        },
      ],
    });
    expect(data.repository.object.checkSuites.nodes).toContainEqual({
      app: { slug: 'countersign-app' },
      checkRuns: { nodes: [{ databaseId: id, name: 'countersign', conclusion: 'SUCCESS' }] },
    });
  });
});
