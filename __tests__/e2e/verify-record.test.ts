import { beforeAll, describe, expect, it } from '@jest/globals';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonical } from '../../src/evidence/canonical.js';
import type { Evidence } from '../../src/evidence/document.js';
import {
  claimsOf,
  keyedRecord,
  keysOf,
  privateFile,
  sha256,
  signedRecord,
  type Files,
  type Keys,
} from '../support/signed-record.js';
import { startSigstore, type Sigstore } from '../support/sigstore.js';
import { cli, inFolder, type Said } from './cli.js';
import { actionNode, judge, machineNode } from './support.js';

let sigstore: Sigstore;
let keys: Keys;
/** A change that was blocked; its record verifies as well as any. */
let evidence: string;
let other: string;
let signed: Files;
beforeAll(async () => {
  [sigstore, evidence, other] = await Promise.all([
    startSigstore(),
    judge({ checks: { build: { conclusion: 'failure' } } }).then(({ run }) => run.evidence ?? ''),
    judge().then(({ run }) => run.evidence ?? ''),
  ]);
  keys = keysOf('P-256');
  signed = await signedRecord(sigstore, evidence);
});

const SIGNER = ['--repository', 'acme/pay', '--workflow', '.github/workflows/countersign.yml@refs/heads/main'];

/** Runs `verify` on a folder with these files; the trusted root and the key lie beside it. */
async function verify(files: Files, parameters: readonly string[] = SIGNER, node?: string): Promise<Said> {
  let said: Said | undefined;
  await inFolder(async (folder) => {
    const record = join(folder, 'record');
    await mkdir(record);
    for (const [name, text] of Object.entries(files)) await writeFile(join(record, name), text);
    await writeFile(join(folder, 'root.json'), sigstore.root());
    await writeFile(join(folder, 'key.pem'), keys.pem);
    const placed = parameters.map((each) => each.replace('FOLDER', folder));
    said = await cli(['verify', record, ...placed], node === undefined ? {} : { node });
  });
  if (said === undefined) throw new Error('verify did not run');
  return said;
}

const ROOT = ['--trusted-root', 'FOLDER/root.json'];
const TRUSTED = [...SIGNER, ...ROOT];
const without = (files: Files, ...names: readonly string[]): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)));

describe('a signed record', () => {
  it.each([
    ["the machine's own Node", machineNode],
    ['the Node of action.yml', actionNode],
  ])(
    'verifies on %s, whatever its verdict, and says who signed it, when, and what that does not show',
    async (_, node) => {
      const said = await verify(signed, TRUSTED, node);
      expect([said.stderr, said.exitCode]).toEqual(['', 0]);
      expect(said.stdout).toMatch(/^verified\n/);
      expect(said.stdout).toContain('verdict   fail');
      expect(said.stdout).toContain('provisional');
      expect(said.stdout).toContain(
        'signed    by https://github.com/acme/pay/.github/workflows/countersign.yml@refs/heads/main\n',
      );
      expect(said.stdout).toMatch(/at \d{4}-\d\d-\d\dT[\d:]+Z, witnessed by a public log\n/);
      expect(said.stdout).toMatch(/approval {2}by bob at .*: saw exactly what the change holds\n/);
      expect(said.stdout).toContain('Not shown: what was merged in the end.');
      expect(said.stdout).not.toContain('not signed');
    },
  );

  it('verifies by its evidence.json, by the number of the repository, and with the workflow in full', async () => {
    await inFolder(async (folder) => {
      for (const [name, text] of Object.entries(signed)) await writeFile(join(folder, name), text);
      await writeFile(join(folder, 'root.json'), sigstore.root());
      const id = String((JSON.parse(evidence) as Evidence).subject.repository.id);
      const workflow = 'acme/pay/.github/workflows/countersign.yml@refs/heads/main';
      const said = await cli([
        'verify',
        join(folder, 'evidence.json'),
        ...['--repository-id', id, '--workflow', workflow, '--trusted-root', join(folder, 'root.json'), '--json'],
      ]);
      expect(said.exitCode).toBe(0);
      expect(JSON.parse(said.stdout)).toMatchObject({
        verified: true,
        failures: [],
        verdict: 'fail',
        digest: sha256(evidence),
        subject: { repository: { name: 'acme/pay' }, pull: 7 },
        signatures: [
          { statement: 'evidence', signer: { by: 'keyless', identity: { repository: 'https://github.com/acme/pay' } } },
          { statement: 'vsa' },
          { statement: 'svr' },
        ],
      });
    });
  });

  it('verifies under any name with its bundle named, and does not take what lies beside it', async () => {
    await inFolder(async (folder) => {
      const at = (name: string): string => join(folder, name);
      await writeFile(at('countersign-pr-7-1-1.json'), evidence);
      await writeFile(at('its.bundle'), signed['evidence.sigstore.json'] ?? '');
      await writeFile(at('evidence.sigstore.json'), 'of another record');
      await writeFile(at('root.json'), sigstore.root());
      const parameters = ['verify', at('countersign-pr-7-1-1.json'), ...SIGNER, '--trusted-root', at('root.json')];
      expect((await cli([...parameters, '--bundle', at('its.bundle')])).exitCode).toBe(0);
      expect((await cli(parameters)).exitCode).toBe(20);
    });
  });

  it('verifies with a key, where no workflow signed', async () => {
    const said = await verify(keyedRecord(keys, evidence), ['--key', 'FOLDER/key.pem', '--repository', 'acme/pay']);
    expect([said.stderr, said.exitCode]).toEqual(['', 0]);
    expect(said.stdout).toContain('signed    with the key sha256:');
  });

  it('verifies with its private file, and says how much of it is there', async () => {
    const withheld = privateFile();
    const said = await verify(await signedRecord(sigstore, evidence, { withheld }), TRUSTED);
    expect(said.exitCode).toBe(0);
    expect(said.stdout).toMatch(/withheld {2}0 texts are there and whole, \d+ are held back/);
  });
});

interface Refusal {
  readonly why: string;
  readonly exitCode: number;
  readonly kind: string;
  readonly files: () => Promise<Files> | Files;
  readonly parameters?: readonly string[];
  readonly says?: RegExp;
}

const forged = (change: (draft: Loose) => void): string => {
  const draft: Loose = JSON.parse(evidence);
  change(draft);
  return canonical(draft);
};
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- forgeries must be able to break the type that they forge
type Loose = any;

const bundleWith = (change: (text: string) => string) => (): Files => ({
  ...signed,
  'evidence.sigstore.json': change(signed['evidence.sigstore.json'] ?? ''),
});
const claimed = (id: number, value: string) => async (): Promise<Files> =>
  signedRecord(sigstore, evidence, { claims: { ...claimsOf(JSON.parse(evidence) as Evidence), [id]: value } });
const expecting = (repository: string, workflow: string): readonly string[] => [
  '--repository',
  repository,
  '--workflow',
  workflow,
  ...ROOT,
];

const refusals: readonly Refusal[] = [
  {
    why: 'a name twice',
    exitCode: 17,
    kind: 'ambiguous',
    files: () => ({ ...signed, 'evidence.json': evidence.replace('{', '{"schema":"x",') }),
  },
  {
    why: 'half of a character',
    exitCode: 17,
    kind: 'ambiguous',
    files: () => ({ ...signed, 'evidence.json': evidence.replace('"countersign"', '"\\ud800"') }),
  },
  {
    why: 'something behind its end',
    exitCode: 10,
    kind: 'unreadable',
    files: () => ({ ...signed, 'evidence.json': `${evidence}{}` }),
  },
  {
    why: 'a mark in front',
    exitCode: 10,
    kind: 'unreadable',
    files: () => ({ ...signed, 'evidence.json': `\ufeff${evidence}` }),
  },
  {
    why: 'a stripped signature',
    exitCode: 20,
    kind: 'unsigned',
    files: () => without(signed, 'evidence.sigstore.json'),
  },
  {
    why: 'all signatures stripped',
    exitCode: 20,
    kind: 'unsigned',
    files: () => ({ 'evidence.json': evidence }),
    says: /anybody can have written it/,
  },
  {
    why: 'nobody named',
    exitCode: 21,
    kind: 'signer-not-named',
    files: () => signed,
    parameters: ROOT,
    says: /--repository acme\/pay --workflow acme\/pay\/\.github\/workflows\/countersign\.yml@refs\/heads\/main/,
  },
  {
    why: 'a repository named and no workflow',
    exitCode: 21,
    kind: 'signer-not-named',
    files: () => signed,
    parameters: ['--repository', 'acme/pay', ...ROOT],
  },
  {
    why: 'the signature of a key that nobody gave',
    exitCode: 21,
    kind: 'signer-not-named',
    files: () => keyedRecord(keys, evidence),
    says: /--key FILE/,
  },
  { why: 'a damaged bundle', exitCode: 22, kind: 'bundle', files: bundleWith((text) => text.slice(0, -1)) },
  {
    why: 'a bundle with a line break behind it',
    exitCode: 22,
    kind: 'bundle',
    files: bundleWith((text) => `${text}\n`),
  },
  { why: 'a Sigstore that is not trusted', exitCode: 23, kind: 'signature', files: () => signed, parameters: SIGNER },
  {
    why: 'another key',
    exitCode: 23,
    kind: 'signature',
    files: () => keyedRecord(keysOf('P-256'), evidence),
    parameters: ['--key', 'FOLDER/key.pem'],
  },
  {
    why: 'another repository expected',
    exitCode: 24,
    kind: 'identity',
    files: () => signed,
    parameters: expecting('acme/pa', 'acme/pay/.github/workflows/countersign.yml@refs/heads/main'),
  },
  {
    why: 'the repository in other letters',
    exitCode: 24,
    kind: 'identity',
    files: () => signed,
    parameters: expecting('acme/Pay', 'acme/pay/.github/workflows/countersign.yml@refs/heads/main'),
  },
  {
    why: 'another workflow expected',
    exitCode: 24,
    kind: 'identity',
    files: () => signed,
    parameters: expecting('acme/pay', '.github/workflows/other.yml@refs/heads/main'),
  },
  {
    why: 'a workflow that fits as a pattern',
    exitCode: 24,
    kind: 'identity',
    files: () => signed,
    parameters: expecting('acme/pay', '.github/workflows/countersign.y.l@refs/heads/main'),
  },
  {
    why: 'a ref that it begins with',
    exitCode: 24,
    kind: 'identity',
    files: () => signed,
    parameters: expecting('acme/pay', '.github/workflows/countersign.yml@refs/heads/mai'),
  },
  {
    why: 'a longer ref that signed',
    exitCode: 24,
    kind: 'identity',
    files: claimed(9, 'https://github.com/acme/pay/.github/workflows/countersign.yml@refs/heads/main-evil'),
  },
  {
    why: 'a repository of the same end that signed',
    exitCode: 24,
    kind: 'identity',
    files: claimed(12, 'https://github.com/evil/acme/pay'),
  },
  {
    why: 'another issuer',
    exitCode: 24,
    kind: 'identity',
    files: claimed(8, 'https://token.actions.githubusercontent.com.evil.example'),
  },
  {
    why: 'another run',
    exitCode: 24,
    kind: 'identity',
    files: claimed(21, 'https://github.com/acme/pay/actions/runs/1/attempts/1'),
    says: /the run is https:\/\/github\.com\/acme\/pay\/actions\/runs\/1\/attempts\/1, but the evidence says/,
  },
  { why: 'a repository of another number', exitCode: 24, kind: 'identity', files: claimed(15, '666') },
  {
    why: 'a number of a repository that is not its own',
    exitCode: 24,
    kind: 'identity',
    files: () => signed,
    parameters: [...TRUSTED, '--repository-id', '666'],
  },
  {
    why: 'a workflow where a key was expected',
    exitCode: 24,
    kind: 'identity',
    files: () => signed,
    parameters: [...ROOT, '--key', 'FOLDER/key.pem'],
  },
  {
    why: 'a key where a workflow was expected',
    exitCode: 24,
    kind: 'identity',
    files: () => keyedRecord(keys, evidence),
    parameters: [...SIGNER, '--key', 'FOLDER/key.pem'],
  },
  {
    why: 'unsigned evidence of another repository',
    exitCode: 24,
    kind: 'identity',
    files: () => ({ 'evidence.json': evidence }),
    parameters: ['--repository', 'acme/other', '--allow-unsigned'],
  },
  {
    why: 'the signature of another record',
    exitCode: 25,
    kind: 'statement',
    files: () => ({ ...signed, 'evidence.json': other }),
  },
  {
    why: 'facts that a careful forger put right',
    exitCode: 25,
    kind: 'statement',
    files: () => ({ ...signed, 'evidence.json': forged((draft) => (draft.transcript = [])) }),
  },
  {
    why: 'the summary in place of the evidence',
    exitCode: 25,
    kind: 'statement',
    files: () => ({ ...signed, 'evidence.sigstore.json': signed['vsa.sigstore.json'] ?? '' }),
    says: /its predicateType is https:\/\/slsa\.dev\/verification_summary\/v1/,
  },
  {
    why: 'a summary of another record',
    exitCode: 25,
    kind: 'statement',
    files: async () => ({
      ...signed,
      'vsa.sigstore.json': (await signedRecord(sigstore, other))['vsa.sigstore.json'] ?? '',
    }),
    says: /vsa\.sigstore\.json/,
  },
  {
    why: 'a trusted root that is none',
    exitCode: 26,
    kind: 'trust',
    files: () => signed,
    parameters: [...SIGNER, '--trusted-root', 'FOLDER/key.pem'],
  },
  {
    why: 'a key that is none',
    exitCode: 26,
    kind: 'trust',
    files: () => signed,
    parameters: ['--key', 'FOLDER/root.json'],
  },
  {
    why: 'a private file of another record',
    exitCode: 27,
    kind: 'private',
    files: () => ({ ...signed, 'evidence.private.json': privateFile('of another record') }),
    says: /which the evidence does not name/,
  },
  {
    why: 'a text that the evidence does not name',
    exitCode: 27,
    kind: 'private',
    files: () => signedRecord(sigstore, evidence, { withheld: privateFile('x') }),
    says: /which the evidence does not name/,
  },
  {
    why: 'a parent that it does not follow',
    exitCode: 28,
    kind: 'chain',
    files: () => signed,
    parameters: [...TRUSTED, '--parent', 'FOLDER/record/evidence.json'],
  },
];

describe('what is refused', () => {
  it.each(refusals)('$why ends with $exitCode', async ({ exitCode, kind, files, parameters = TRUSTED, says }) => {
    const said = await verify(await files(), parameters);
    expect([said.stderr, said.exitCode]).toEqual(['', exitCode]);
    expect(said.stdout).toMatch(/^NOT verified\n/);
    expect(said.stdout).toContain(`  ${kind}: `);
    if (says !== undefined) expect(said.stdout).toMatch(says);
  });

  it('is refused in JSON with everything that was found', async () => {
    const said = await verify({ 'evidence.json': other, ...without(signed, 'evidence.json') }, [...TRUSTED, '--json']);
    const { verified, failures } = JSON.parse(said.stdout) as { verified: boolean; failures: { kind: string }[] };
    expect(verified).toBe(false);
    expect(failures.map(({ kind }) => kind)).toContain('statement');
  });
});

describe('wrong usage', () => {
  it.each([
    ['a workflow without its repository', ['--workflow', '.github/workflows/x.yml@refs/heads/main']],
    ['a workflow without a ref', ['--repository', 'acme/pay', '--workflow', '.github/workflows/x.yml']],
    ['a repository that is none', ['--repository', 'acme']],
    ['a number that is none', ['--repository-id', 'acme']],
    ['an issuer that is no address', ['--issuer', 'github']],
  ])('%s ends with 64', async (_, parameters) => {
    const said = await verify(signed, parameters);
    expect([said.exitCode, said.stdout]).toEqual([64, '']);
    expect(said.stderr).toMatch(/\S/);
  });
});
