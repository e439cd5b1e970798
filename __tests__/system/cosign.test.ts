import { expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Emulator } from '../../emulator/server.js';
import { storedFiles } from '../../scripts/cases/observe.js';
import { session } from '../e2e/session.js';
import { describeWith } from './programs.js';

const RECORD = 'https://github.com/acme/countersign/predicates/change-control/v1';
const SUMMARY = 'https://slsa.dev/verification_summary/v1';
const RESULT = 'https://in-toto.io/attestation/svr/v0.2';
const SIGNER = 'https://github.com/acme/pay/.github/workflows/countersign.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';

interface Scene {
  readonly emulator: Emulator;
  readonly head: string;
  /** Runs `cosign verify-blob-attestation` in the folder of the record; resolves with all that it said. */
  readonly check: (given: readonly string[], expected?: Partial<typeof keyless>) => Promise<string>;
  /** Runs the commands for cosign of the job summary, as somebody copies them. */
  readonly copied: () => Promise<readonly string[]>;
  readonly put: (name: string, text: string) => Promise<void>;
}

const keyless = { '--certificate-identity': SIGNER, '--certificate-oidc-issuer': ISSUER };

/** One run on a world, its record in a folder as somebody has it who downloaded it. */
async function scene(cosign: string, patch: unknown, inspect: (scene: Scene) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-cosign-'));
  try {
    await session(patch, async ({ emulator, run }) => {
      const { run: ran } = await run();
      expect(ran.outputs.get('signed')).toMatch(/^key(?:less)?$/);
      const put = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
      for (const [name, text] of storedFiles(emulator).at(-1) ?? []) await put(name, text);
      await put('trusted_root.json', await (await fetch(`${emulator.url}/sigstore/trusted_root.json`)).text());
      const check: Scene['check'] = (given, expected) =>
        ended(cosign, folder, ['verify-blob-attestation', ...Object.entries(expected ?? {}).flat(), ...given]);
      const copied: Scene['copied'] = () => {
        const lines = ran.summary.split('\n').filter((line) => line.startsWith('cosign '));
        return Promise.all(lines.map((line) => ended(cosign, folder, line.split(' ').slice(1))));
      };
      await inspect({ emulator, head: emulator.state().pull.headSha, check, copied, put });
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function ended(program: string, cwd: string, given: readonly string[]): Promise<string> {
  return new Promise((done) => {
    // Nothing is to be looked up: the root of trust lies in the folder.
    const env = { HOME: cwd, PATH: '/nowhere', http_proxy: 'http://127.0.0.1:1', https_proxy: 'http://127.0.0.1:1' };
    execFile(program, given, { cwd, env, timeout: 50_000 }, (error, stdout, stderr) => {
      done(`${stdout}${stderr}${error === null ? '' : '\nended badly'}`);
    });
  });
}

const named = { token: { 'id-token': true } };
const root = ['--trusted-root', 'trusted_root.json'];
const bundle = (name: string, type: string): readonly string[] => ['--bundle', `${name}.sigstore.json`, '--type', type];
const verified = /^Verified OK/m;

/** What both kinds of witness have in common. */
async function verifiesAll({ check, copied, put, head }: Scene, witness: readonly string[]): Promise<void> {
  const record = [...root, ...witness, ...bundle('evidence', RECORD), 'evidence.json'];
  expect(await check(record, keyless)).toMatch(verified);
  expect(await copied()).toEqual([expect.stringMatching(verified)]);
  const byCommit = ['--digest', head, '--digestAlg', 'gitCommit'];
  for (const [name, type] of [
    ['vsa', SUMMARY],
    ['svr', RESULT],
  ] as const)
    expect(await check([...root, ...witness, ...bundle(name, type), ...byCommit], keyless)).toMatch(verified);
  const other = { ...keyless, '--certificate-identity': SIGNER.replace('/pay/', '/other/') };
  expect(await check(record, other)).toMatch(/ended badly/);
  expect(await check([...root, ...witness, ...bundle('evidence', SUMMARY), 'evidence.json'], keyless)).toMatch(
    /ended badly/,
  );
  await put('evidence.json', '{}');
  expect(await check(record, keyless)).toMatch(/ended badly/);
}

/** A run signed by a key from the input, and its public half in the folder. */
async function keyed(cosign: string, pair: Pair): Promise<void> {
  const privateKey = pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  await scene(cosign, { inputs: { 'signing-key': privateKey } }, async ({ check, copied, put, head }) => {
    await put('signing-key.pub', pair.publicKey.export({ format: 'pem', type: 'spki' }).toString());
    expect(await copied()).toEqual([expect.stringMatching(verified)]);
    const key = ['--key', 'signing-key.pub', '--insecure-ignore-tlog=true'];
    expect(await check([...key, ...bundle('evidence', RECORD), 'evidence.json'])).toMatch(verified);
    const byCommit = ['--digest', head, '--digestAlg', 'gitCommit'];
    expect(await check([...key, ...bundle('vsa', SUMMARY), ...byCommit])).toMatch(verified);
    const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
    await put('signing-key.pub', stranger.export({ format: 'pem', type: 'spki' }).toString());
    expect(await check([...key, ...bundle('evidence', RECORD), 'evidence.json'])).toMatch(/ended badly/);
  });
}

type Pair = ReturnType<typeof generateKeyPairSync>;

describeWith('cosign', 'the bundles of a run', (cosign) => {
  const dated = ['--use-signed-timestamps', '--insecure-ignore-tlog=true'];

  it.each([
    ['a public repository, which a log saw', { ...named, repository: { visibility: 'public' } }, []],
    ['a private repository, which an authority dated', named, dated],
    ['a change that is blocked', { ...named, reviews: { r1: null } }, dated],
  ])('verify: of %s', async (_, patch, witness) => {
    await scene(cosign, patch, (each) => verifiesAll(each, witness));
  });

  it.each([
    ['an ECDSA key', () => generateKeyPairSync('ec', { namedCurve: 'P-256' })],
    ['an Ed25519 key', () => generateKeyPairSync('ed25519')],
    ['an RSA key', () => generateKeyPairSync('rsa', { modulusLength: 2048 })],
  ] as const)('verify: signed by %s', async (_, make) => {
    await keyed(cosign, make());
  });
});
