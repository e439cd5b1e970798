import { describe, expect, it } from '@jest/globals';
import { appToken, ledgerToken } from '../../emulator/desk.js';
import type { Emulator } from '../../emulator/server.js';
import type { FaultSpec } from '../../emulator/world.js';
import { baseWorld } from './base-world.js';
import { withEmulator } from './rest-client.js';

const HELD = { oid: 'a'.repeat(64), size: 4_900_000_000 };
const LOST = { oid: 'b'.repeat(64), size: 7 };
const TYPE = 'application/vnd.git-lfs+json';

interface Asking {
  readonly path?: string;
  readonly authorization?: string | null;
  readonly accept?: string;
  readonly type?: string;
  readonly body?: unknown;
}

const basic = (token: string, user = 'x-access-token'): string =>
  `Basic ${Buffer.from(`${user}:${token}`).toString('base64')}`;

const download = (...objects: readonly object[]): object => ({ operation: 'download', transfers: ['basic'], objects });

async function ask(emulator: Emulator, asking: Asking = {}): Promise<Response> {
  const { path = '/acme/pay.git/info/lfs/objects/batch', accept = TYPE, type = TYPE } = asking;
  const { authorization = basic(emulator.token), body = download(HELD) } = asking;
  const credentials = authorization === null ? {} : { authorization };
  return fetch(emulator.url + path, {
    method: 'POST',
    headers: { accept, 'content-type': type, ...credentials },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    redirect: 'manual',
  });
}

const inStore = async <T>(use: (emulator: Emulator) => Promise<T>, faults: readonly FaultSpec[] = []): Promise<T> =>
  withEmulator({ world: baseWorld({ lfs: { [HELD.oid]: HELD.size }, faults }) }, use);

const statusOf = (asking: Asking): Promise<number> => inStore(async (emulator) => (await ask(emulator, asking)).status);

describe('the batch route of Git LFS', () => {
  it('names for each object, in order, where it is to be had or why it is not', async () => {
    await inStore(async (emulator) => {
      const answer = await ask(emulator, { body: download(HELD, LOST, { ...HELD, size: 1 }) });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, `${TYPE}; charset=utf-8`]);
      expect(await answer.json()).toEqual({
        transfer: 'basic',
        hash_algo: 'sha256',
        objects: [
          { ...HELD, actions: { download: { href: expect.stringContaining(HELD.oid), expires_in: 3600 } } },
          { ...LOST, error: { code: 404, message: expect.any(String) } },
          // The size that it has, which is not the one that was asked for.
          { ...HELD, error: { code: 422, message: expect.any(String) } },
        ],
      });
    });
  });

  it('is logged as a read, by the name that permissions and faults know', async () => {
    await inStore(async (emulator) => {
      await ask(emulator);
      expect(emulator.log).toMatchObject([
        { template: 'POST /{owner}/{repo}.git/info/lfs/objects/batch', write: false, status: 200 },
      ]);
    });
  });

  it.each([
    ['without a token', null],
    ['with a token that nobody has', basic('ghs_unknown')],
    ['with a token as the API takes it', 'Bearer ghs_emulated'],
    ['with a name that is none of git’s', basic('ghs_emulated', 'alice')],
  ])('refuses a caller %s, and says how to come back', async (_, authorization) => {
    await inStore(async (emulator) => {
      const answer = await ask(emulator, { authorization });
      expect([answer.status, answer.headers.get('lfs-authenticate')]).toEqual([401, 'Basic realm="Git LFS"']);
      expect(answer.headers.get('content-type')).toContain(TYPE);
    });
  });

  it('is open to the token of an app, and hides the repository from that of another', async () => {
    expect(await statusOf({ authorization: basic(appToken) })).toBe(200);
    expect(await statusOf({ authorization: basic(ledgerToken) })).toBe(404);
  });

  it.each<readonly [string, number, Asking]>([
    ['another repository', 404, { path: '/acme/other.git/info/lfs/objects/batch' }],
    ['no accepted type', 406, { accept: 'application/json' }],
    ['a body of another type', 415, { type: 'application/json' }],
    ['a body that is no JSON', 422, { body: '{"operation":' }],
    ['an upload', 422, { body: { ...download(HELD), operation: 'upload' } }],
    ['a transfer of its own', 422, { body: { ...download(HELD), transfers: ['tus'] } }],
    ['another hash', 422, { body: { ...download(HELD), hash_algo: 'sha512' } }],
    ['no objects', 422, { body: { operation: 'download' } }],
    ['an object that has no digest', 422, { body: download({ oid: 'main', size: 1 }) }],
    ['an object of less than nothing', 422, { body: download({ ...HELD, size: -1 }) }],
  ])('refuses %s', async (_, status, asking) => {
    expect(await statusOf(asking)).toBe(status);
  });

  it('takes types with a character set, and what an older client leaves out', async () => {
    const spoken = `${TYPE}; charset=utf-8`;
    expect(await statusOf({ accept: spoken, type: spoken })).toBe(200);
    expect(await statusOf({ body: { operation: 'download', objects: [HELD] } })).toBe(200);
  });

  it('takes a hundred objects at once, and no more', async () => {
    const many = (count: number): Asking => ({
      body: download(...Array.from({ length: count }, (_, index) => ({ ...LOST, size: index }))),
    });
    expect(await statusOf(many(100))).toBe(200);
    expect(await statusOf(many(101))).toBe(413);
  });
});

describe('faults of the batch route', () => {
  const meet = (answer: FaultSpec['answer']): Promise<string> =>
    inStore(
      async (emulator) => {
        const seen: string[] = [];
        for (let n = 0; n < 2; n += 1)
          seen.push(
            await ask(emulator).then(
              async (response) =>
                `${String(response.status)} ${await response.text().then(
                  (text) => text.slice(0, 12),
                  () => 'broken',
                )}`,
              () => 'broken',
            ),
          );
        return seen.join(', then ');
      },
      [{ on: 'POST /{owner}/{repo}.git/info/lfs/objects/batch', nth: 1, answer }],
    );

  it.each([
    ['reset-before-headers', /^broken, then 200 /],
    ['reset-mid-body', /^200 broken, then 200 /],
    ['empty-200', /^200 , then 200 /],
    ['204', /^204 , then 200 /],
    ['{}', /^200 \{\}, then 200 /],
    ['truncated-json', /^200 \{"transfer":, then 200 /],
    ['html-200', /^200 <!DOCTYPE/],
    ['redirect-other-host', /^302 , then 200 /],
    ['401', /^401 \{"message"/],
    ['404', /^404 \{"message"/],
    ['429', /^429 \{"message"/],
    ['502-html', /^502 <!DOCTYPE/],
  ] as const)('%s strikes the call that is named, once', async (answer, expected) => {
    expect(await meet(answer)).toMatch(expected);
  });
});
