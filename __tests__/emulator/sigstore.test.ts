import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { oidcRequestToken, oidcRequestUrl } from '../../emulator/oidc.js';
import { startEmulator, type Emulator } from '../../emulator/server.js';
import { baseWorld } from './base-world.js';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ world: baseWorld() });
});
afterAll(async () => {
  await emulator.close();
});

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

async function tokenFor(audience: string): Promise<string> {
  const url = `${oidcRequestUrl(emulator.oidcUrl)}&audience=${audience}`;
  const response = await fetch(url, { headers: { authorization: `Bearer ${oidcRequestToken}` } });
  return ((await response.json()) as { value: string }).value;
}

const subjectOf = (token: string): string =>
  (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { sub: string }).sub;

function post(path: string, body: object): Promise<Response> {
  return fetch(`${emulator.url}/sigstore${path}`, { method: 'POST', body: JSON.stringify(body) });
}

function certificateFor(token: string, proven = subjectOf(token)): Promise<Response> {
  return post('/fulcio/api/v2/signingCert', {
    credentials: { oidcIdentityToken: token },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: publicKey.export({ format: 'pem', type: 'spki' }) },
      proofOfPossession: sign('sha256', Buffer.from(proven), privateKey).toString('base64'),
    },
  });
}

async function leaf(): Promise<string> {
  const response = await certificateFor(await tokenFor('sigstore'));
  const body = (await response.json()) as { signedCertificateEmbeddedSct: { chain: { certificates: string[] } } };
  return body.signedCertificateEmbeddedSct.chain.certificates[0] ?? '';
}

describe('the certificate authority', () => {
  it('certifies a run for its token', async () => {
    expect((await certificateFor(await tokenFor('sigstore'))).status).toBe(201);
  });

  it('refuses a token for others, one that was changed, one that has run out, and a key that is not held', async () => {
    const token = await tokenFor('sigstore');
    expect((await certificateFor(await tokenFor('https://github.com/acme'))).status).toBe(400);
    expect((await certificateFor(`${token.slice(0, -6)}AAAAAA`)).status).toBe(400);
    expect((await certificateFor(token, 'somebody else')).status).toBe(400);
    expect((await post('/fulcio/api/v2/signingCert', {})).status).toBe(400);
    emulator.elapse(3600);
    expect((await certificateFor(token)).status).toBe(400);
  });
});

describe('the log', () => {
  const propose = (certificate: string, key = privateKey) => {
    const payload = Buffer.from('{"secret":"of the payload"}');
    const signed = Buffer.concat([Buffer.from(`DSSEv1 1 t ${String(payload.length)} `), payload]);
    const sig = sign('sha256', signed, key).toString('base64');
    const envelope = JSON.stringify({ payload: payload.toString('base64'), payloadType: 't', signatures: [{ sig }] });
    const spec = { proposedContent: { envelope, verifiers: [Buffer.from(certificate).toString('base64')] } };
    return { entry: { apiVersion: '0.0.1', kind: 'dsse', spec }, envelope, payload };
  };

  it('keeps digests, signature and certificate, once', async () => {
    const { entry, envelope, payload } = propose(await leaf());
    const created = await post('/rekor/api/v1/log/entries', entry);
    expect(created.status).toBe(201);
    const [[uuid, { body }] = ['', { body: '' }]] = Object.entries(
      (await created.json()) as Record<string, { body: string }>,
    );
    const kept = Buffer.from(body, 'base64').toString();
    const digest = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(JSON.parse(kept)).toMatchObject({
      kind: 'dsse',
      spec: { envelopeHash: { value: digest(envelope) }, payloadHash: { value: digest(payload) } },
    });
    expect(kept).not.toContain(payload.toString('base64'));
    const again = await post('/rekor/api/v1/log/entries', entry);
    expect([again.status, again.headers.get('location')]).toEqual([409, `/api/v1/log/entries/${uuid}`]);
    const read = await fetch(`${emulator.url}/sigstore/rekor/api/v1/log/entries/${uuid}`);
    expect(Object.keys((await read.json()) as object)).toEqual([uuid]);
    expect((await fetch(`${emulator.url}/sigstore/rekor/api/v1/log/entries/none`)).status).toBe(404);
  });

  it("refuses a signature that is not the certificate's, and what is no entry", async () => {
    const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    expect((await post('/rekor/api/v1/log/entries', propose(await leaf(), stranger).entry)).status).toBe(400);
    expect((await post('/rekor/api/v1/log/entries', { kind: 'intoto' })).status).toBe(400);
  });
});

it('its root of trust is as old as nothing that it vouches for', async () => {
  const root = (await (await fetch(`${emulator.url}/sigstore/trusted_root.json`)).json()) as {
    tlogs: { publicKey: { validFor: { start: string } } }[];
    timestampAuthorities: { certChain: { certificates: unknown[] } }[];
  };
  expect(Date.parse(root.tlogs[0]?.publicKey.validFor.start ?? '')).toBeLessThan(Date.parse(baseWorld().now));
  expect(root.timestampAuthorities[0]?.certChain.certificates).toHaveLength(2);
});
