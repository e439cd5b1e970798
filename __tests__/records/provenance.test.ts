import { beforeAll, describe, expect, it } from '@jest/globals';
import { attestationsOf } from '../../emulator/rest/attestations.js';
import type { Emulator } from '../../emulator/server.js';
import { GITHUB_ISSUER } from '../../src/verify/identity.js';
import { provenanceFinderOf } from '../../src/wiring/provenance-finder.js';
import { clientOf, withEmulator } from '../publish/emulated.js';
import { keysOf } from '../support/signed-record.js';
import { signWithKey, startSigstore, type Claims, type Sigstore } from '../support/sigstore.js';

const hex = 'ab'.repeat(32);
const commit = 'c0ffee'.padEnd(40, '0');
const repository = 'https://github.com/acme/pay';
const builder = `${repository}/.github/workflows/build.yml@refs/heads/main`;

const claims: Claims = {
  name: builder,
  8: GITHUB_ISSUER,
  9: builder,
  10: commit,
  11: 'github-hosted',
  12: repository,
  13: commit,
  14: 'refs/heads/main',
  15: '1001',
  16: 'https://github.com/acme',
  17: '1',
  18: builder,
  19: commit,
  20: 'push',
  21: `${repository}/actions/runs/1/attempts/1`,
  22: 'public',
};

interface Said {
  readonly type?: string;
  readonly digest?: string;
  readonly builder?: string;
  readonly dependencies?: readonly unknown[];
}

const source = (gitCommit: string, uri = `git+${repository}@refs/heads/main`) => ({ uri, digest: { gitCommit } });

const statement = (said: Said = {}): string =>
  JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'app.tgz', digest: { sha256: said.digest ?? hex } }],
    predicateType: said.type ?? 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: { workflow: { ref: 'refs/heads/main', repository, path: '.github/workflows/build.yml' } },
        resolvedDependencies: said.dependencies ?? [source(commit)],
      },
      runDetails: { builder: { id: said.builder ?? builder } },
    },
  });

let sigstore: Sigstore;
let stranger: Sigstore;
beforeAll(async () => {
  [sigstore, stranger] = await Promise.all([startSigstore(), startSigstore()]);
});

const store = (emulator: Emulator, bundle: string): void => {
  attestationsOf(emulator.written).push({ id: 1, bundle: JSON.parse(bundle) as unknown, digests: [`sha256:${hex}`] });
};

const found = async (bundles: () => Promise<readonly string[]>, patch: object = {}, digest = `sha256:${hex}`) => {
  let answer: unknown;
  await withEmulator(patch, async (emulator) => {
    for (const bundle of await bundles()) store(emulator, bundle);
    const client = clientOf(emulator, emulator.token, 5000);
    const find = provenanceFinderOf({ client, roots: Buffer.from(sigstore.root()), serverUrl: 'https://github.com' });
    answer = await find('acme/pay', digest);
  });
  return answer;
};

const built = {
  repository: 'acme/pay',
  repositoryId: 1001,
  commit,
  builder: builder.slice(19),
  hosted: 'github-hosted',
};

describe('provenance of a digest', () => {
  it('is what verified statements and their certificates say', async () => {
    const bundles = async () => [await sigstore.sign(statement(), { claims })];
    expect(await found(bundles)).toEqual({ provenance: { known: true, value: [built] }, refused: [] });
  });

  it('is none where nothing is there, and where other things are said of it', async () => {
    expect(await found(() => Promise.resolve([]))).toEqual({ provenance: { known: true, value: [] }, refused: [] });
    const bill = async () => [await sigstore.sign(statement({ type: 'https://cyclonedx.org/bom' }), { claims })];
    expect(await found(bill)).toEqual({ provenance: { known: true, value: [] }, refused: [] });
  });

  it('counts what verifies, and tells what does not', async () => {
    const bundles = async () => [
      await sigstore.sign(statement(), { claims }),
      await stranger.sign(statement(), { claims }),
    ];
    expect(await found(bundles)).toEqual({
      provenance: { known: true, value: [built] },
      refused: [expect.stringMatching(/^signature: /)],
    });
  });

  const forged: readonly (readonly [string, RegExp, () => Promise<string>])[] = [
    ['signed under another root', /^signature/, () => stranger.sign(statement(), { claims })],
    ['about another digest', /something else/, () => sigstore.sign(statement({ digest: 'cd'.repeat(32) }), { claims })],
    [
      'of another issuer',
      /somebody of/,
      () => sigstore.sign(statement(), { claims: { ...claims, 8: 'https://x.example' } }),
    ],
    [
      'that names another builder',
      /names the builder/,
      () => sigstore.sign(statement({ builder: 'https://x' }), { claims }),
    ],
    [
      'that names another commit',
      /names the commit/,
      () => sigstore.sign(statement({ dependencies: [source('d'.repeat(40))] }), { claims }),
    ],
    [
      'that names two commits of its repository',
      /names the commit/,
      () => sigstore.sign(statement({ dependencies: [source(commit), source('d'.repeat(40))] }), { claims }),
    ],
    [
      'that names no commit of its repository',
      /names no commit/,
      () => sigstore.sign(statement({ dependencies: [source(commit, 'git+https://github.com/x/y')] }), { claims }),
    ],
    ['of another host', /of another host/, () => elsewhere()],
    ['signed with a key', /signer-not-named/, () => Promise.resolve(keyed())],
  ];

  const elsewhere = (): Promise<string> => {
    const there = 'https://git.example/acme/pay';
    const workflow = `${there}/.github/workflows/build.yml@refs/heads/main`;
    const dependencies = [source(commit, `git+${there}`)];
    const said = { ...claims, name: workflow, 9: workflow, 12: there };
    return sigstore.sign(statement({ builder: workflow, dependencies }), { claims: said });
  };

  const keyed = (): string => {
    const { privateKey, publicKey } = keysOf('P-256');
    return signWithKey(statement(), privateKey, publicKey);
  };

  it.each(forged)('%s is not counted, and makes the fact unknown where it is alone', async (_, words, sign) => {
    expect(await found(async () => [await sign()])).toEqual({
      provenance: { known: false, why: expect.objectContaining({ code: 'fact-unavailable', about: ['provenance'] }) },
      refused: [expect.stringMatching(words)],
    });
  });

  it('is not looked for in what is no statement', async () => {
    const payloads = ['%', 'bnVsbA==', Buffer.from('['.repeat(200_000)).toString('base64')];
    const bundles = payloads.map((payload) => JSON.stringify({ dsseEnvelope: { payload } }));
    expect(await found(() => Promise.resolve(bundles))).toEqual({
      provenance: { known: true, value: [] },
      refused: [],
    });
  });

  it('is unknown where the store does not answer, and for what is no sha256', async () => {
    const on = 'GET /repos/{owner}/{repo}/attestations/{subject_digest}';
    const none = (): Promise<readonly string[]> => Promise.resolve([]);
    expect(await found(none, { faults: [{ on, answer: '403' }] })).toMatchObject({ provenance: { known: false } });
    expect(await found(none, {}, 'sha1:abc')).toMatchObject({ provenance: { known: false } });
  });
});
