import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from '../../src/lib/client/create-client.js';
import { createStatusWriter } from '../../src/publish/status.js';

interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly response: unknown;
}

const recorded = createRequire(import.meta.url)(
  '@octokit/fixtures/scenarios/api.github.com/create-status/normalized-fixture.json',
) as readonly Exchange[];

const COMMIT = '0000000000000000000000000000000000000001';
const REPOSITORY = 'octokit-fixture-org/create-status';

/** GitHub's own answers, recorded, through the publisher that the gate uses. */
describe('recorded answers of GitHub to statuses', () => {
  const left = [...recorded];
  let server: Server;
  let url = '';

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = (request.url ?? '').split('?')[0];
      const place = left.findIndex((each) => each.method.toUpperCase() === request.method && each.path === path);
      const [exchange] = place === -1 ? [] : left.splice(place, 1);
      response.writeHead(exchange?.status ?? 404, { 'content-type': 'application/json; charset=utf-8' });
      response.end(JSON.stringify(exchange?.response ?? { message: 'Not Found' }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('are written and read back', async () => {
    const writer = createStatusWriter(createClient({ baseUrl: url, graphqlUrl: `${url}/graphql`, token: 't' }));
    const text = { description: 'create-status failure test', url: 'https://example.com' };
    expect(await writer.write(REPOSITORY, COMMIT, { ...text, context: 'example/1', state: 'failure' })).toEqual({
      state: 'published',
    });
    expect(writer.account()).toBe(1000);
    const other = {
      context: 'example/2',
      state: 'success',
      description: 'create-status success test',
      url: 'https://example.com',
    } as const;
    expect(await writer.write(REPOSITORY, COMMIT, other)).toEqual({ state: 'published' });
    const standing = await writer.list(REPOSITORY, COMMIT, 'example/2');
    expect(standing).toMatchObject({ state: 'read', statuses: [{ state: 'success', url: 'https://example.com' }] });
    expect(standing.state === 'read' ? standing.statuses.length : 0).toBe(1);
  });

  it('that are missing are no status', async () => {
    const writer = createStatusWriter(createClient({ baseUrl: url, graphqlUrl: `${url}/graphql`, token: 't' }));
    expect(await writer.list('octokit-fixture-org/another', COMMIT, 'example/2')).toMatchObject({ state: 'forbidden' });
  });
});
