import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { readFolder } from '../../../src/collect/models/folders.js';
import { readObjects } from '../../../src/collect/models/objects.js';
import type { Client } from '../../../src/lib/client.js';
import { createClient } from '../../../src/lib/client/create-client.js';

const REPOSITORY = { owner: 'acme', name: 'pay' };
const COMMIT = '1'.repeat(40);
const TREE = '2'.repeat(40);
const BLOB = '3'.repeat(40);

/** A host that answers every query, and every other call, with these; how often it was asked otherwise is counted. */
const on = async <T>(query: unknown, other: unknown, use: (client: Client) => Promise<T>) => {
  let others = 0;
  const server = createServer((request, response) => {
    const isQuery = request.url === '/graphql';
    if (!isQuery) others += 1;
    request.resume().on('end', () => {
      response.setHeader('content-type', typeof other === 'string' && !isQuery ? 'text/plain' : 'application/json');
      response.end(
        isQuery ? JSON.stringify({ data: query }) : typeof other === 'string' ? other : JSON.stringify(other),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  try {
    return { value: await use(createClient({ baseUrl: url, graphqlUrl: `${url}/graphql`, token: 't' })), others };
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
};

const FOUND = { repository: { commit: { oid: COMMIT }, object: { __typename: 'Tree', oid: TREE } } };
const LISTED = { sha: TREE, truncated: false, tree: [{ path: 'a', mode: '100644', type: 'blob', sha: BLOB, size: 1 }] };

const folder = async (query: unknown, listed: unknown) =>
  (await on(query, listed, (client) => readFolder(client, REPOSITORY, COMMIT, 'm'))).value;

describe('a folder that a host tells untruly', () => {
  it('is known where the answers fit', async () => {
    expect(await folder(FOUND, LISTED)).toEqual({
      known: true,
      value: [{ path: 'm/a', object: BLOB, kind: 'file', size: 1 }],
    });
  });

  it('is not known where the list was cut, with the reason', async () => {
    expect(await folder(FOUND, { ...LISTED, truncated: true })).toMatchObject({
      known: false,
      why: { code: 'list-truncated', about: ['m'] },
    });
  });

  it.each([
    ['the list is that of another tree', FOUND, { ...LISTED, sha: BLOB }],
    ['nobody says whether the list was cut', FOUND, { sha: TREE, tree: LISTED.tree }],
    ['the commit is not there', { repository: { commit: null, object: null } }, LISTED],
    ['the commit is another', { repository: { commit: { oid: BLOB }, object: null } }, LISTED],
    ['the repository is not there', { repository: null }, LISTED],
  ])('is not known where %s', async (_, query, listed) => {
    expect(await folder(query, listed)).toMatchObject({ known: false, why: { about: ['m'] } });
  });
});

const idOf = (text: string): string =>
  createHash('sha1')
    .update(`blob ${String(text.length)}\0${text}`)
    .digest('hex');
const shown = (oid: string, text: string | null) => ({ repository: { b0: { oid, isTruncated: false, text } } });

const object = async (query: unknown, raw: string) => {
  const id = idOf('true');
  return (await on(query, raw, (client) => readObjects(client, REPOSITORY, new Map([[id, 4]])))).value.get(id);
};

describe('content that a host tells untruly', () => {
  it('is asked for by itself where a query does not show it whole, and is proven by its id', async () => {
    const bytes = { known: true, value: Buffer.from('true') };
    expect(await object(shown(idOf('true'), 'true'), 'none')).toEqual(bytes);
    expect(await object(shown(idOf('true'), 'lie!'), 'true')).toEqual(bytes);
    expect(await object(shown(idOf('true'), null), 'true')).toEqual(bytes);
  });

  it('is not known where no answer has its id', async () => {
    expect(await object(shown(idOf('true'), 'lie!'), 'lie!')).toMatchObject({ known: false });
    expect(await object(shown(idOf('true'), null), 'lie!')).toMatchObject({ known: false });
  });

  it('is not fetched piece by piece without end', async () => {
    const wanted = new Map(Array.from({ length: 301 }, (_, index) => [idOf(String(index)), 3] as const));
    const { value, others } = await on({ repository: {} }, 'x', (client) => readObjects(client, REPOSITORY, wanted));
    expect(others).toBe(0);
    expect([...value.values()].every(({ known }) => !known)).toBe(true);
  });
});
