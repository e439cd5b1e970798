import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { readHeld } from '../../../src/collect/models/held.js';
import { createClient } from '../../../src/lib/client/create-client.js';

const A = { sha256: 'a'.repeat(64), size: 10 };
const B = { sha256: 'b'.repeat(64), size: 20 };
const THERE = { actions: { download: { href: 'https://store.test/x' } } };

interface Asked {
  readonly url: string | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: { readonly objects: readonly { readonly oid: string; readonly size: number }[] };
}

/** A store that answers each batch so, and what it was asked. */
const ask = async (
  answer: (objects: Asked['body']['objects']) => unknown,
  pointers = [A, B],
  status = 200,
): Promise<{ readonly held: readonly unknown[]; readonly asked: readonly Asked[] }> => {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Asked['body'];
      asked.push({ url: request.url, headers: request.headers, body });
      response.writeHead(status, { 'content-type': 'application/vnd.git-lfs+json; charset=utf-8' });
      response.end(JSON.stringify(answer(body.objects)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  try {
    const client = createClient({
      baseUrl: url,
      graphqlUrl: `${url}/graphql`,
      token: 'x-access-token:t',
      scheme: 'basic',
    });
    const found = await readHeld(client, { owner: 'acme', name: 'pay' }, pointers);
    return { held: pointers.map(({ sha256 }) => found.get(sha256)), asked };
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
};

const unknown = expect.objectContaining({ known: false });

describe('the host’s store of large files', () => {
  it('is asked at its own address, with git’s credentials, and for no bytes', async () => {
    const { asked } = await ask((objects) => ({ objects: objects.map((each) => ({ ...each, ...THERE })) }));
    expect(asked).toHaveLength(1);
    expect(asked[0]?.url).toBe('/acme/pay.git/info/lfs/objects/batch');
    expect(asked[0]?.headers).toMatchObject({
      authorization: `Basic ${Buffer.from('x-access-token:t').toString('base64')}`,
      accept: 'application/vnd.git-lfs+json',
      'content-type': 'application/vnd.git-lfs+json',
    });
    expect(asked[0]?.body).toEqual({
      operation: 'download',
      transfers: ['basic'],
      hash_algo: 'sha256',
      objects: [A, B].map(({ sha256, size }) => ({ oid: sha256, size })),
    });
  });

  it('is asked for a hundred at once, and once for each', async () => {
    const many = Array.from({ length: 250 }, (_, index) => ({ sha256: String(index).padStart(64, '0'), size: 1 }));
    const { held, asked } = await ask(
      (objects) => ({ objects: objects.map((each) => ({ ...each, ...THERE })) }),
      [...many, ...many],
    );
    expect(asked.map(({ body }) => body.objects.length)).toEqual([100, 100, 50]);
    expect(held).toEqual([...many, ...many].map(() => ({ known: true, value: 'held' })));
  });

  it.each([
    ['held', { oid: A.sha256, size: 10, ...THERE }, 'held'],
    ['missing', { oid: A.sha256, size: 10, error: { code: 404, message: 'none' } }, 'missing'],
    ['removed', { oid: A.sha256, size: 10, error: { code: 410, message: 'gone' } }, 'missing'],
    ['of another size', { oid: A.sha256, size: 11, ...THERE }, 'other-size'],
    ['refused for its size', { oid: A.sha256, size: 11, error: { code: 422, message: 'no' } }, 'other-size'],
  ])('tells that a file is %s', async (_, object, value) => {
    const { held } = await ask(() => ({ objects: [{ oid: B.sha256, size: 20, ...THERE }, object] }));
    expect(held).toEqual([
      { known: true, value },
      { known: true, value: 'held' },
    ]);
  });

  it.each([
    ['another error', { oid: A.sha256, size: 10, error: { code: 500, message: 'oops' } }],
    ['an error beside the way to it', { oid: A.sha256, size: 10, ...THERE, error: { code: 509, message: 'limit' } }],
    ['no way to get it', { oid: A.sha256, size: 10 }],
    ['a way to something else', { oid: A.sha256, size: 10, actions: { upload: { href: 'x' } } }],
    ['the other file twice', { oid: B.sha256, size: 20, ...THERE }],
  ])('does not tell of a file by %s', async (_, object) => {
    const { held } = await ask(() => ({ objects: [{ oid: B.sha256, size: 20, ...THERE }, object] }));
    expect(held[0]).toEqual(unknown);
  });

  it.each([
    ['no objects', { objects: [] }],
    ['no list', {}],
    ['a list of nothing', { objects: [null, null] }],
    ['sizes that are none', { objects: [A, B].map(({ sha256 }) => ({ oid: sha256, size: '10', ...THERE })) }],
    [
      'a file that nobody asked for',
      {
        objects: [A, B, { sha256: 'c'.repeat(64), size: 1 }].map(({ sha256, size }) => ({
          oid: sha256,
          size,
          ...THERE,
        })),
      },
    ],
  ])('tells nothing by %s', async (_, answer) => {
    const { held } = await ask(() => answer);
    expect(held).toEqual([unknown, unknown]);
  });

  it.each([401, 403, 404, 413, 422, 429, 500, 501, 507])('tells nothing by an answer %i', async (status) => {
    const { held } = await ask(() => ({ message: 'no' }), [A, B], status);
    expect(held).toEqual([unknown, unknown]);
  });

  it('is not believed about a digest with two sizes', async () => {
    const { held } = await ask(
      (objects) => ({ objects: objects.map((each) => ({ ...each, ...THERE })) }),
      [A, { ...A, size: 11 }],
    );
    expect(held).toEqual([unknown, unknown]);
  });
});
