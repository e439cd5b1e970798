import { describe, expect, it } from '@jest/globals';
import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { safetensors } from '../support/weights.js';
import { inRepository, metricsFile, parametersIn, report, sha256 } from './attesting.js';
import { cli } from './cli.js';

const statementOf = (root: string) => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [
    { name: 'm/a.safetensors', digest: { sha256: sha256(safetensors()) } },
    { name: 'm/b.safetensors', digest: { sha256: 'ab'.repeat(32) } },
    // What runs with them; the card does not.
    { name: 'm/config.json', digest: { sha256: sha256('{}') } },
  ],
  predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
  predicate: { result: 'PASSED', configuration: [{ name: root, digest: { sha256: sha256(report) } }] },
});

describe('countersign model attest', () => {
  it('ties a report to the weights of a folder, of pointers by what they stand for', async () => {
    await inRepository(async (root, attest) => {
      const said = await attest(...parametersIn(root, 'out.json'));
      expect([said.exitCode, said.stderr]).toEqual([0, '']);
      expect(JSON.parse(await readFile(join(root, 'out.json'), 'utf8'))).toEqual(statementOf('eval.json'));
      expect(said.stdout).toContain('Not signed');
      expect(said.stdout).toContain(`weight  sha256:${'ab'.repeat(32)}  m/b.safetensors`);
    });
  });

  it('signs with a key what openssl and others verify', async () => {
    await inRepository(async (root, attest) => {
      const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      await writeFile(join(root, 'key.pem'), privateKey.export({ format: 'pem', type: 'pkcs8' }));
      const said = await attest(...parametersIn(root, 'eval.json.sigstore.json'), '--key', join(root, 'key.pem'));
      expect([said.exitCode, said.stderr]).toEqual([0, '']);
      const bundle = JSON.parse(await readFile(join(root, 'eval.json.sigstore.json'), 'utf8')) as {
        readonly mediaType: string;
        readonly verificationMaterial: { readonly publicKey: { readonly hint: string } };
        readonly dsseEnvelope: {
          readonly payload: string;
          readonly payloadType: string;
          readonly signatures: readonly { readonly sig: string }[];
        };
      };
      const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64');
      expect(JSON.parse(payload.toString('utf8'))).toEqual(statementOf('eval.json'));
      const type = bundle.dsseEnvelope.payloadType;
      const signedBytes = Buffer.concat([
        Buffer.from(`DSSEv1 ${String(type.length)} ${type} ${String(payload.length)} `),
        payload,
      ]);
      const signature = Buffer.from(bundle.dsseEnvelope.signatures[0]?.sig ?? '', 'base64');
      const publicKey = createPublicKey(privateKey);
      expect(verify('sha256', signedBytes, publicKey, signature)).toBe(true);
      const spki = publicKey.export({ format: 'der', type: 'spki' });
      expect(bundle.verificationMaterial.publicKey.hint).toBe(createHash('sha256').update(spki).digest('base64'));
    });
  });

  it('writes nothing where no weight is, a weight is a link or is empty', async () => {
    await inRepository(async (root, attest) => {
      await mkdir(join(root, 'none'));
      await writeFile(join(root, 'empty.bin'), '');
      await symlink(join(root, 'm', 'a.safetensors'), join(root, 'link.safetensors'));
      for (const weights of ['none', 'empty.bin', 'link.safetensors']) {
        const parameters = parametersIn(root, 'out.json');
        const said = await attest(...parameters.slice(0, 3), join(root, weights), ...parameters.slice(4));
        expect([weights, said.exitCode, existsSync(join(root, 'out.json'))]).toEqual([weights, 1, false]);
      }
    });
  });

  it('refuses files outside of the repository, a key that is none, two signers, and a job without identity', async () => {
    await inRepository(async (root, attest) => {
      const parameters = parametersIn(root, 'out.json');
      await writeFile(join(root, 'key.pem'), 'no key');
      const ends = [
        await cli(['model', 'attest', '--root', join(root, 'm'), ...parameters]),
        await attest(...parameters, '--key', join(root, 'key.pem')),
        await attest(...parameters, '--key', join(root, 'key.pem'), '--keyless'),
        await attest(...parameters, '--keyless'),
      ];
      expect(ends.map(({ exitCode }) => exitCode)).toEqual([64, 64, 64, 1]);
      expect(ends[3]?.stdout).toContain('id-token: write');
      expect(existsSync(join(root, 'out.json'))).toBe(false);
    });
  });

  it('writes over an earlier statement, and over nothing else', async () => {
    await inRepository(async (root, attest) => {
      const before = await readFile(join(root, 'eval.json'), 'utf8');
      for (const output of ['eval.json', 'm/a.safetensors', 'm', 'nowhere/out.json']) {
        const said = await attest(...parametersIn(root, output));
        expect([output, said.exitCode, said.stdout]).toEqual([output, 64, '']);
        expect(said.stderr).toMatch(/--output/u);
      }
      expect(await readFile(join(root, 'eval.json'), 'utf8')).toBe(before);
      const twice = [await attest(...parametersIn(root, 'out.json')), await attest(...parametersIn(root, 'out.json'))];
      expect(twice.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    });
  });

  it('signs no report over to weights when it says itself that it is about others', async () => {
    await inRepository(async (root, attest) => {
      for (const path of ['m/a.safetensors', 'elsewhere.bin']) {
        await writeFile(join(root, 'eval.json'), metricsFile({ subjects: [{ path, sha256: 'cd'.repeat(32) }] }));
        const said = await attest(...parametersIn(root, 'out.json'));
        expect([said.exitCode, said.stdout]).toEqual([1, expect.stringContaining(`sha256:${'cd'.repeat(32)}`)]);
        expect(existsSync(join(root, 'out.json'))).toBe(false);
      }
    });
  });

  it('says where the gate looks for a statement that lies elsewhere', async () => {
    await inRepository(async (root, attest) => {
      const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      await writeFile(join(root, 'key.pem'), privateKey.export({ format: 'pem', type: 'pkcs8' }));
      const key = ['--key', join(root, 'key.pem')];
      const beside = await attest(...parametersIn(root, 'eval.json.sigstore.json'), ...key);
      expect(beside.stdout).toContain('beside its report, where the gate looks for it');
      const astray = await attest(...parametersIn(root, 'out.json'), ...key);
      expect(astray.stdout).toContain('The gate looks for eval.json.sigstore.json');
    });
  });
});
