import { describe, expect, it } from '@jest/globals';
import { RequestError, type Transport } from '../../src/lib/client.js';
import type { KeylessOptions } from '../../src/publish/sign/keyless.js';
import { claiming, honest, json, on, replayed, send, servicesOf, signerWith, statement, type Lie } from './signers.js';

describe('a signer', () => {
  it('asks early what needs no evidence, once for everything that it signs', async () => {
    const { signer, sent } = signerWith(honest);
    signer.prepare();
    const first = await signer.sign([statement('a'), statement('b')]);
    const second = await signer.sign([statement('c')]);
    expect([first.state, second.state]).toEqual(['signed', 'signed']);
    expect(sent.filter((call) => call.endsWith('/signingCert'))).toHaveLength(1);
    expect(sent.filter((call) => call.endsWith('/log/entries'))).toHaveLength(3);
    expect(first.state === 'signed' && first.bundles.map(({ name }) => name)).toEqual([
      'a.sigstore.json',
      'b.sigstore.json',
    ]);
  });

  it('gets a new certificate before the old one runs out', async () => {
    let now = 0;
    const { signer, sent } = signerWith(honest, { now: () => now });
    await signer.sign([statement('a')]);
    now = 299_000;
    await signer.sign([statement('b')]);
    expect(sent.filter((call) => call.endsWith('/signingCert'))).toHaveLength(1);
    now = 301_000;
    await signer.sign([statement('c')]);
    expect(sent.filter((call) => call.endsWith('/signingCert'))).toHaveLength(2);
  });

  it('tries again from the beginning where the last time failed', async () => {
    let broken = true;
    const { signer } = signerWith((_, answer) => (broken ? { ...answer, status: 500 } : answer));
    expect(await signer.sign([statement('a')])).toMatchObject({ state: 'not-signed' });
    broken = false;
    expect(await signer.sign([statement('a')])).toMatchObject({ state: 'signed' });
  });

  it('shows neither token nor answer where it fails', async () => {
    const hidden: string[] = [];
    const lie = on(/signingCert/, (answer) => ({ ...answer, status: 400, body: Buffer.from('echo of the token') }));
    const { signer } = signerWith(lie, { hide: (secret) => hidden.push(secret) });
    expect(await signer.sign([statement('a')])).toEqual({ state: 'not-signed', found: 'certificate: it answered 400' });
    expect(hidden).toHaveLength(1);
  });
});

describe('a service that lies', () => {
  const lies: readonly (readonly [string, Lie, RegExp])[] = [
    ['a token of another repository', claiming({ repository_id: '666' }), /another repository/],
    ['a token without a repository', claiming({ repository_id: undefined }), /another repository/],
    ['a token that nobody signed', claiming({ actor: 'mallory' }), /certificate: it answered 400/],
    [
      'an answer that is no token',
      on(/oidc\/token/, (answer) => json(answer, () => ({ value: 'x' }))),
      /identity token/,
    ],
    [
      'a certificate that is none',
      on(/signingCert/, (answer) =>
        json(answer, () => ({ signedCertificateEmbeddedSct: { chain: { certificates: ['none'] } } })),
      ),
      /certificate/,
    ],
    [
      'an entry without a proof',
      on(/log\/entries/, (answer) =>
        json(answer, (body) =>
          Object.fromEntries(
            Object.entries(body).map(([id, entry]) => [id, { ...(entry as object), verification: {} }]),
          ),
        ),
      ),
      /transparency log/,
    ],
    ['two entries for one', on(/log\/entries/, (answer) => json(answer, () => ({}))), /transparency log/],
  ];
  it.each(lies)('%s: not signed', async (_, lie, words) => {
    const ended = await signerWith(lie).signer.sign([statement('a')]);
    expect(ended).toMatchObject({ state: 'not-signed' });
    expect(ended.state === 'not-signed' && ended.found).toMatch(words);
  });

  it("a certificate for somebody else's key: not signed", async () => {
    const lie = replayed(/signingCert/);
    expect(await signerWith(lie).signer.sign([statement('a')])).toMatchObject({ state: 'signed' });
    expect(await signerWith(lie).signer.sign([statement('a')])).toMatchObject({
      state: 'not-signed',
      found: 'certificate: the answer is not what was promised',
    });
  });

  it('a log entry of another signature: not signed', async () => {
    const { signer } = signerWith(replayed(/log\/entries/));
    expect(await signer.sign([statement('a')])).toMatchObject({ state: 'signed' });
    expect(await signer.sign([statement('b')])).toMatchObject({ state: 'not-signed' });
  });

  it('a timestamp of another signature: not signed', async () => {
    const own = { fulcio: `${servicesOf()}/fulcio`, rekor: null, tsa: `${servicesOf()}/tsa` };
    const { signer } = signerWith(replayed(/api\/v1\/timestamp/), { own });
    expect(await signer.sign([statement('a')])).toMatchObject({ state: 'signed', witness: 'timestamp' });
    expect(await signer.sign([statement('b')])).toMatchObject({ state: 'not-signed' });
  });

  it('a conflict that leads to another host: the one that was asked is asked', async () => {
    const lie = on(/log\/entries$/, (answer) => ({
      ...answer,
      status: 409,
      headers: new Map([['location', `https://evil.example/${'a'.repeat(64)}`]]),
    }));
    const { signer, sent } = signerWith(lie);
    expect(await signer.sign([statement('a')])).toMatchObject({ state: 'not-signed' });
    expect(sent.at(-1)).toBe(`GET /sigstore/rekor/api/v1/log/entries/${'a'.repeat(64)}`);
  });
});

describe('the visibility that the token states', () => {
  const asked = async (claims: Readonly<Record<string, unknown>>, own: KeylessOptions['own']) => {
    const hosts: string[] = [];
    const transport: Transport = async (request) => {
      if (request.url.includes('/oidc/')) return claiming(claims)(request, await send(request));
      hosts.push(new URL(request.url).host);
      throw new RequestError('refused', 403, 'no');
    };
    const ended = await signerWith(honest, { transport, own }).signer.sign([statement('a')]);
    return { hosts, ended };
  };

  it.each([
    ['public', 'fulcio.sigstore.dev'],
    ['private', 'fulcio.githubapp.com'],
    ['internal', 'fulcio.githubapp.com'],
    ['something new', 'fulcio.githubapp.com'],
    [undefined, 'fulcio.githubapp.com'],
  ])('%s leads to %s', async (visibility, host) => {
    expect((await asked({ repository_visibility: visibility }, null)).hosts[0]).toBe(host);
  });

  it.each(['https://rekor.sigstore.dev', 'https://REKOR.sigstore.dev/', 'https://sigstore.dev.'])(
    'that is not public never leads to the public log %s',
    async (rekor) => {
      const { hosts, ended } = await asked(
        { repository_visibility: 'private' },
        { fulcio: 'https://fulcio.example', rekor, tsa: null },
      );
      expect(hosts).toEqual([]);
      expect(ended.state === 'not-signed' && ended.found).toContain('rekor-url');
    },
  );

  it.each(['https://fulcio.sigstore.dev', 'https://FULCIO.sigstore.dev./'])(
    'that is not public never asks %s for a certificate, which its authority writes into a public log of its own',
    async (fulcio) => {
      const { hosts, ended } = await asked(
        { repository_visibility: 'private' },
        { fulcio, rekor: null, tsa: 'https://tsa.example' },
      );
      expect(hosts).toEqual([]);
      expect(ended.state === 'not-signed' && ended.found).toContain('fulcio-url');
    },
  );
});
