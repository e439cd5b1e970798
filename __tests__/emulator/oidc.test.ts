import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createPublicKey, createVerify, type JsonWebKey } from 'node:crypto';
import { oidcRequestToken, oidcRequestUrl } from '../../emulator/oidc.js';
import { startEmulator, type Emulator } from '../../emulator/server.js';
import { baseWorld } from './base-world.js';

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ world: baseWorld() });
});
afterEach(async () => {
  await emulator.close();
});

describe('the identity token', () => {
  it('is signed by the key of the published set and carries GitHub’s claims', async () => {
    const response = await ask(`${oidcRequestUrl(emulator.oidcUrl)}&audience=sigstore`, oidcRequestToken);
    const { value } = (await response.json()) as { value: string };
    const [header = '', claims = '', signature = ''] = value.split('.');
    const { kid, alg } = decode(header);
    const { keys } = (await (await fetch(`${emulator.oidcUrl}/.well-known/jwks`)).json()) as {
      keys: (JsonWebKey & { kid: string })[];
    };
    const jwk = keys.find((key) => key.kid === kid);
    if (!jwk) throw new Error('no such key');
    const verifier = createVerify('RSA-SHA256').update(`${header}.${claims}`);
    expect(alg).toBe('RS256');
    expect(verifier.verify(createPublicKey({ key: jwk, format: 'jwk' }), signature, 'base64url')).toBe(true);
    expect(decode(claims)).toMatchObject({
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'sigstore',
      sub: 'repo:acme/pay:pull_request',
      repository: 'acme/pay',
      repository_id: '1001',
      repository_owner: 'acme',
      ref: 'refs/heads/main',
      sha: emulator.state().refs.get('refs/heads/main'),
      workflow_ref: 'acme/pay/.github/workflows/countersign.yml@refs/heads/main',
      job_workflow_ref: 'acme/pay/.github/workflows/countersign.yml@refs/heads/main',
      run_id: '501',
      run_attempt: '1',
      event_name: 'pull_request_target',
      actor: 'alice',
      actor_id: '11',
      base_ref: 'main',
      head_ref: 'feat/refund',
    });
  });

  it('is valid at the time of the world', async () => {
    const { value } = (await (await ask(oidcRequestUrl(emulator.oidcUrl), oidcRequestToken)).json()) as {
      value: string;
    };
    const { nbf, exp, aud } = decode(value.split('.')[1] ?? '');
    const now = Date.parse('2026-03-02T11:00:00Z') / 1000;
    expect(Number(nbf)).toBeLessThan(now);
    expect(Number(exp)).toBeGreaterThan(now);
    expect(aud).toBe('https://github.com/acme');
  });

  it('is refused to the token of the REST API', async () => {
    expect((await ask(oidcRequestUrl(emulator.oidcUrl), emulator.token)).status).toBe(401);
  });
});

function ask(url: string, token: string): Promise<Response> {
  return fetch(url, { headers: { Authorization: `Bearer ${token}` } });
}

function decode(part: string): Readonly<Record<string, unknown>> {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Readonly<Record<string, unknown>>;
}
