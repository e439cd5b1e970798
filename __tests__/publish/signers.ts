import { afterAll, beforeAll } from '@jest/globals';
import { oidcRequestToken, oidcRequestUrl } from '../../emulator/oidc.js';
import { startEmulator, type Emulator } from '../../emulator/server.js';
import type { RawAnswer, RawRequest, Transport } from '../../src/lib/client.js';
import { createTransport } from '../../src/lib/client/transport.js';
import { createKeylessSigner, type KeylessOptions } from '../../src/publish/sign/keyless.js';
import { worldWith } from '../e2e/support.js';

let emulator: Emulator;

/** The services of the emulator, for tests that choose some of them. */
export const servicesOf = () => `${emulator.url}/sigstore`;

beforeAll(async () => {
  emulator = await startEmulator({
    world: worldWith({ token: { 'id-token': true }, repository: { visibility: 'public' } }),
  });
});
afterAll(async () => {
  await emulator.close();
});

export const send = createTransport(20_000, 600_000);
export const statement = (text: string) => ({ name: text, statement: JSON.stringify({ text }) });

/** What becomes of an answer before the signer sees it. */
export type Lie = (request: RawRequest, answer: RawAnswer) => RawAnswer | Promise<RawAnswer>;

export const honest: Lie = (_, answer) => answer;

export function signerWith(lie: Lie, own: Partial<KeylessOptions> = {}) {
  const sent: string[] = [];
  const transport: Transport = async (request) => {
    sent.push(`${request.method} ${new URL(request.url).pathname}`);
    return lie(request, await send(request));
  };
  const signer = createKeylessSigner({
    transport,
    sleep: () => Promise.resolve(),
    access: { url: oidcRequestUrl(emulator.oidcUrl), token: oidcRequestToken },
    own: {
      fulcio: `${emulator.url}/sigstore/fulcio`,
      rekor: `${emulator.url}/sigstore/rekor`,
      tsa: `${emulator.url}/sigstore/tsa/`,
    },
    repositoryId: '1001',
    hide: () => undefined,
    now: () => 0,
    ...own,
  });
  return { signer, sent };
}

export const json = (answer: RawAnswer, change: (body: Record<string, unknown>) => unknown): RawAnswer => {
  const body = JSON.parse(Buffer.from(answer.body).toString('utf8')) as Record<string, unknown>;
  return { ...answer, body: Buffer.from(JSON.stringify(change(body))) };
};

export const on =
  (path: RegExp, change: (answer: RawAnswer) => RawAnswer | Promise<RawAnswer>): Lie =>
  (request, answer) =>
    path.test(request.url) ? change(answer) : answer;

/** The claims of a token, changed; its signature is then nobody's, which only the certificate authority sees. */
export const claiming = (claims: Readonly<Record<string, unknown>>): Lie =>
  on(/oidc\/token/, (answer) =>
    json(answer, ({ value }) => {
      const [head, body = '', tail] = String(value).split('.');
      const own = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as object;
      return {
        value: [head, Buffer.from(JSON.stringify({ ...own, ...claims })).toString('base64url'), tail].join('.'),
      };
    }),
  );

/** What the service gave to the first who asked, to everybody. */
export const replayed = (path: RegExp): Lie => {
  let first: RawAnswer | null = null;
  return on(path, (answer) => {
    const given = first ?? answer;
    first = given;
    return given;
  });
};
