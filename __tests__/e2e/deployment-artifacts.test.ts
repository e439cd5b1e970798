import { beforeAll, describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attestationsOf } from '../../emulator/rest/attestations.js';
import { GITHUB_ISSUER } from '../../src/verify/identity.js';
import { startSigstore, type Claims, type Sigstore } from '../support/sigstore.js';
import { inFolder } from './cli.js';
import { deploying, deploymentIn, last, sealed, sealedWorld } from './deployment.js';
import { session, type Turn } from './session.js';

const hex = 'ab'.repeat(32);
const repository = 'https://github.com/acme/pay';

const claimsOf = (commit: string, ref: string): Claims => {
  const builder = `${repository}/.github/workflows/build.yml@${ref}`;
  return {
    name: builder,
    8: GITHUB_ISSUER,
    9: builder,
    10: commit,
    11: 'github-hosted',
    12: repository,
    13: commit,
    14: ref,
    15: '1001',
    16: 'https://github.com/acme',
    17: '1',
    18: builder,
    19: commit,
    20: 'push',
    21: `${repository}/actions/runs/1/attempts/1`,
    22: 'private',
  };
};

const statementOf = (commit: string, ref: string): string =>
  JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'pay.tgz', digest: { sha256: hex } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: { workflow: { ref, repository, path: '.github/workflows/build.yml' } },
        resolvedDependencies: [{ uri: `git+${repository}@${ref}`, digest: { gitCommit: commit } }],
      },
      runDetails: { builder: { id: `${repository}/.github/workflows/build.yml@${ref}` } },
    },
  });

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});

/** Deploys a digest of which somebody says that it was built from a commit, on a ref. */
async function deployed(alias: string, ref: string, use: (turn: Turn) => void): Promise<void> {
  await inFolder(async (folder) => {
    const root = join(folder, 'root.json');
    await writeFile(root, sigstore.root());
    await session(sealedWorld('  deployment: {provenance: required, artifacts: 1}\n'), async ({ emulator, run }) => {
      const turn = await sealed(run);
      const commit = turn.shaOf(alias);
      const bundle = JSON.parse(
        await sigstore.sign(statementOf(commit, ref), { claims: claimsOf(commit, ref) }),
      ) as unknown;
      attestationsOf(emulator.written).push({ id: 1, bundle, digests: [`sha256:${hex}`] });
      const change = deploying({ phase: 'before', artifacts: `pay.tgz@sha256:${hex}` });
      use(await run(change, { extraEnv: { 'INPUT_TRUSTED-ROOT': root } }));
    });
  });
}

const codes = (turn: Turn): readonly string[] => last(turn).decision.blocking.map(({ code }) => code);

describe('what is deployed by its digest', () => {
  it('passes where it was built from the deployed commit on the default branch', async () => {
    await deployed('m1', 'refs/heads/main', (turn) => {
      expect([turn.run.exitCode, codes(turn)]).toEqual([0, []]);
      expect(deploymentIn(turn).artifacts).toMatchObject([{ name: 'pay.tgz', provenance: { known: true } }]);
    });
  });

  it('fails where it was built from another commit', async () => {
    await deployed('c3', 'refs/heads/main', (turn) => {
      expect([turn.run.exitCode, codes(turn)]).toEqual([1, ['artifact-not-built-from-commit']]);
    });
  });

  it('fails where it was built by a workflow of another branch', async () => {
    await deployed('m1', 'refs/heads/feat/refund', (turn) => {
      expect([turn.run.exitCode, codes(turn)]).toEqual([1, ['artifact-builder-refused']]);
    });
  });
});
