import { describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { storedFiles } from '../../scripts/cases/observe.js';
import { session } from './session.js';
import { everythingShown, judge, type Judged } from './support.js';

const identified = { token: { 'id-token': true } };
const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();

const codesOf = ({ blocking }: Judged): readonly string[] => blocking.map(({ code }) => code);
const callsOfSigning = ({ calls }: Judged): readonly string[] =>
  calls.filter((call) => /^(?:SIGSTORE|OIDC)/.test(call));

describe('the input sign', () => {
  it('left out, a run without an identity passes unsigned, and says when it will be sealed', async () => {
    const judged = await judge();
    expect([judged.verdict, judged.run.outputs.get('signed')]).toEqual(['pass', 'unsigned']);
    expect(callsOfSigning(judged)).toEqual([]);
    expect(judged.run.summary).toContain('sealed after the merge');
    const names = [...(storedFiles(judged.emulator).at(-1)?.keys() ?? [])];
    expect(names).toContain('evidence.json');
    expect(names.filter((name) => name.endsWith('.sigstore.json'))).toEqual([]);
  });

  it('left out, the identity signs before the key', async () => {
    const judged = await judge({ ...identified, inputs: { 'signing-key': key } });
    expect(judged.run.outputs.get('signed')).toBe('keyless');
  });

  it('off, nothing is asked for and nothing signed', async () => {
    const judged = await judge({ ...identified, inputs: { sign: 'off', 'signing-key': key } });
    expect([judged.verdict, judged.run.outputs.get('signed')]).toEqual(['pass', 'unsigned']);
    expect(callsOfSigning(judged)).toEqual([]);
  });

  it('key, the key signs although there is an identity', async () => {
    const judged = await judge({ ...identified, inputs: { sign: 'key', 'signing-key': key } });
    expect([judged.verdict, judged.run.outputs.get('signed')]).toEqual(['pass', 'key']);
    expect(callsOfSigning(judged)).toEqual([]);
  });

  it.each([
    ['keyless', 'id-token: write'],
    ['key', '"signing-key" is empty'],
  ])('%s, without what it takes the gate blocks and says what is missing', async (sign, words) => {
    const judged = await judge({ inputs: { sign } });
    expect(codesOf(judged)).toEqual(['evidence-not-signed']);
    expect(judged.run.summary).toContain(words);
    expect(judged.statuses.map(({ state }) => state)).not.toContain('success');
  });
});

describe('what a signature shows', () => {
  it('no token, no mail address: neither in the bundles nor anywhere', async () => {
    const judged = await judge({ ...identified, repository: { visibility: 'public' } });
    const asked = judged.emulator.log.find(({ template }) => template === 'SIGSTORE fulcio')?.body as {
      credentials: { oidcIdentityToken: string };
    };
    const { oidcIdentityToken } = asked.credentials;
    expect(oidcIdentityToken.length).toBeGreaterThan(100);
    const bundles = [...(storedFiles(judged.emulator).at(-1) ?? [])].filter(([name]) =>
      name.endsWith('.sigstore.json'),
    );
    const payloads = bundles.map(([, text]) =>
      Buffer.from(
        (JSON.parse(text) as { dsseEnvelope: { payload: string } }).dsseEnvelope.payload,
        'base64',
      ).toString(),
    );
    expect(payloads).toHaveLength(3);
    const everything = [everythingShown(judged), ...bundles.map(([, text]) => text), ...payloads].join('\n');
    expect(everything).not.toContain(oidcIdentityToken);
    expect(everything).not.toContain('emulated-id-token-request');
    expect(payloads.join('\n')).not.toMatch(/acme\.example/);
    expect(judged.run.stdout).toContain(`::add-mask::${oidcIdentityToken}`);
  });

  it('gives the same bundles to the stores and to the next step of the job, and the commands to check them', async () => {
    const folder = 'out';
    await session(
      { ...identified, inputs: { 'evidence-path': `${folder}/evidence.json` } },
      async ({ emulator, run }) => {
        const names: string[] = [];
        const { run: ran } = await run(
          {},
          {
            inspect: async (root) => {
              const path = join(root, dirname('out/evidence.json'));
              const files = storedFiles(emulator).at(-1) ?? new Map<string, string>();
              // What is withheld is for stores alone.
              for (const [name, text] of [...files].filter(([each]) => each !== 'evidence.private.json')) {
                expect(await readFile(join(path, name), 'utf8')).toBe(text);
                names.push(name);
              }
            },
          },
        );
        expect(names.sort()).toEqual([
          'evidence.json',
          'evidence.sigstore.json',
          'svr.sigstore.json',
          'vsa.sigstore.json',
        ]);
        expect(ran.summary).toContain(
          '\ncountersign verify evidence.json --repository acme/pay --workflow .github/workflows/countersign.yml@refs/heads/main --trusted-root trusted_root.json\n',
        );
        expect(ran.summary).toMatch(/^cosign verify-blob-attestation .+ evidence\.json$/m);
      },
    );
  });
});
