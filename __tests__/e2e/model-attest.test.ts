import { describe, expect, it } from '@jest/globals';
import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { safetensors } from '../support/weights.js';
import { cli, inFolder, type Said } from './cli.js';

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
const report = '{"schema":"compliance-gate/metrics@1","metrics":[]}\n';

/** A repository with a weight, a pointer to another, and a report. */
const inRepository = async (
  use: (root: string, attest: (...parameters: readonly string[]) => Promise<Said>) => Promise<void>,
): Promise<void> => {
  await inFolder(async (root) => {
    await mkdir(join(root, 'm'));
    await writeFile(join(root, 'm', 'a.safetensors'), safetensors());
    await writeFile(
      join(root, 'm', 'b.safetensors'),
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 12\n`,
    );
    await writeFile(join(root, 'm', 'config.json'), '{}');
    await writeFile(join(root, 'eval.json'), report);
    await use(root, (...parameters) => cli(['model', 'attest', '--root', root, ...parameters]));
  });
};

const statementOf = (root: string) => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [
    { name: 'm/a.safetensors', digest: { sha256: sha256(safetensors()) } },
    { name: 'm/b.safetensors', digest: { sha256: 'ab'.repeat(32) } },
  ],
  predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
  predicate: { result: 'PASSED', configuration: [{ name: root, digest: { sha256: sha256(report) } }] },
});

const parametersIn = (root: string, output: string): readonly string[] => [
  '--report',
  join(root, 'eval.json'),
  '--weights',
  join(root, 'm'),
  '--output',
  join(root, output),
];

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

  it('names samples too, and the result that it was told', async () => {
    await inRepository(async (root, attest) => {
      await writeFile(join(root, 'samples.jsonl'), '{"a":1}\n{"a":2}\n');
      const more = ['--samples', join(root, 'samples.jsonl'), '--result', 'FAILED'];
      expect((await attest(...parametersIn(root, 'out.json'), ...more)).exitCode).toBe(0);
      expect(JSON.parse(await readFile(join(root, 'out.json'), 'utf8'))).toMatchObject({
        predicate: { result: 'FAILED', configuration: [{ name: 'eval.json' }, { name: 'samples.jsonl' }] },
      });
    });
  });

  it.each<readonly [string, string, string]>([
    ['a number that is none', 'eval.json', '{"value": NaN}'],
    ['a report that was cut off', 'eval.json', '{"value": 1'],
    ['two reports in one', 'eval.json', '{}{}'],
    ['a name twice', 'eval.json', '{"a": 1, "a": 2}'],
    ['a line that was cut off', 'eval.jsonl', '{"a":1}\n{"a":'],
    ['nothing', 'eval.json', ''],
    ['a pointer', 'eval.json', `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 12\n`],
  ])('writes nothing for %s', async (_what, name, text) => {
    await inRepository(async (root, attest) => {
      await writeFile(join(root, name), text);
      const parameters = ['--report', join(root, name), ...parametersIn(root, 'out.json').slice(2)];
      const said = await attest(...parameters);
      expect([said.exitCode, said.stdout, existsSync(join(root, 'out.json'))]).toEqual([
        1,
        expect.stringContaining('Nothing was written'),
        false,
      ]);
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
});
