import { describe, expect, it } from '@jest/globals';
import { artifactStoreOf } from '../../emulator/artifacts.js';
import { attestationsOf } from '../../emulator/rest/attestations.js';
import { git, writeTree } from '../../emulator/ledger/git.js';
import type { Ledger } from '../../emulator/ledger.js';
import { bucketsOf } from '../../emulator/s3.js';
import { ledgerName } from '../e2e/stores.js';
import { hinted, hintFor, sealedIn, signed, type FinderOptions, type Scene } from './sealed.js';

/** What is known of the commit that was pushed. */
const foundIn = async (scene: Scene, options: FinderOptions = {}, hint = hinted(scene)) => {
  const finder = await scene.finder(options);
  return (await finder.sealed('acme/pay', [hint])).get(hint.commit);
};

const BRANCH = 'refs/heads/evidence';

interface Lying {
  readonly path: string;
  readonly text: string;
}

/** The files of the ledger. */
const filesIn = ({ folder }: Ledger): readonly Lying[] =>
  (git(folder, ['ls-tree', '-r', '--name-only', BRANCH]) ?? '')
    .split('\n')
    .map((path) => ({ path, text: git(folder, ['show', `${BRANCH}:${path}`], { ending: 'kept' }) ?? '' }));

/** Writes the branch anew with these files alone, as somebody who may force a push can. */
const rewrite = ({ folder }: Ledger, files: readonly Lying[]): void => {
  const items = files.map(({ path, text }) => ({ path, mode: '100644', content: text }));
  const tree = writeTree(folder, undefined, items) ?? '';
  const env = { GIT_AUTHOR_NAME: 'm', GIT_AUTHOR_EMAIL: 'm@x', GIT_COMMITTER_NAME: 'm', GIT_COMMITTER_EMAIL: 'm@x' };
  const commit = git(folder, ['commit-tree', tree, '-m', 'rewritten'], { env }) ?? '';
  git(folder, ['update-ref', BRANCH, commit]);
};

const changed = (files: readonly Lying[], change: (file: Lying) => Lying | null): readonly Lying[] =>
  files.flatMap((file) => change(file) ?? []);

describe('a record in the ledger', () => {
  it('that nobody signed is refused, in words', async () => {
    await sealedIn({ stores: 'ledger' }, async (scene) => {
      expect(await foundIn(scene)).toMatchObject({
        state: 'refused',
        digest: hinted(scene).digest,
        place: { store: 'ledger', name: expect.stringContaining(`ledger://${ledgerName}/evidence/v1/owner=acme/`) },
        found: expect.stringMatching(/^unsigned: nobody signed it/),
      });
    });
  });

  it.each([
    ['one byte', (text: string) => text.replace('"attempt":1', '"attempt":2'), /^identity.*the run is/],
    ['the verdict', (text: string) => text.replace('"verdict":"pass"', '"verdict":"fail"'), /^replay/],
    ['a blank', (text: string) => `${text} `, /^not-canonical/],
  ])('that was altered in %s is refused', async (_, alter, words) => {
    await sealedIn({ stores: 'ledger', world: signed }, async (scene) => {
      const files = changed(filesIn(scene.ledger), ({ path, text }) => {
        const altered = path.endsWith('/evidence.json') ? alter(text) : text;
        if (path.endsWith('/evidence.json')) expect(altered).not.toBe(text);
        return { path, text: altered };
      });
      rewrite(scene.ledger, files);
      expect(await foundIn(scene)).toMatchObject({ state: 'refused', found: expect.stringMatching(words) });
    });
  });

  it('that was deleted is absent, and only its signature left is said to be that', async () => {
    await sealedIn({ stores: 'ledger attestations', world: signed }, async (scene) => {
      rewrite(scene.ledger, [{ path: 'README.md', text: 'Nothing here.\n' }]);
      expect(await foundIn(scene, { stores: 'ledger' })).toEqual({ state: 'absent', remark: null });
      expect(await foundIn(scene)).toMatchObject({
        state: 'refused',
        digest: hinted(scene).digest,
        place: { store: 'attestations' },
        found: 'only its signature is there',
      });
      attestationsOf(scene.emulator.written).length = 0;
      expect(await foundIn(scene)).toEqual({ state: 'absent', remark: null });
    });
  });

  it('whose signature was taken away is still proven by the attestation store', async () => {
    await sealedIn({ stores: 'ledger attestations', world: signed }, async (scene) => {
      rewrite(
        scene.ledger,
        changed(filesIn(scene.ledger), (file) => (file.path.endsWith('.sigstore.json') ? null : file)),
      );
      expect(await foundIn(scene, { stores: 'ledger' })).toMatchObject({ state: 'refused' });
      expect(await foundIn(scene)).toMatchObject({ state: 'verified', record: { vouchedBy: 'signature' } });
    });
  });

  it('of another commit is refused under the name of this one', async () => {
    await sealedIn({ stores: 'ledger', world: signed }, async (scene) => {
      const other = `${scene.commit.slice(0, 12)}${'0'.repeat(28)}`;
      expect(await foundIn(scene, {}, hintFor(other))).toMatchObject({
        state: 'refused',
        found: `evidence of another commit: ${scene.commit}`,
      });
      expect(await foundIn(scene, {}, hintFor('d'.repeat(40)))).toEqual({ state: 'absent', remark: null });
    });
  });

  it.each([
    ['another repository', { believed: { repository: { id: 4711, name: 'acme/pay' } } }, /repository id/],
    ['another workflow', { records: { workflow: '.github/workflows/other.yml' } }, /workflow that signed/],
    ['another ref', { records: { ref: 'refs/heads/release/1' } }, /workflow that signed/],
    ['another branch than is looked at', { believed: { branches: ['stable'] as const } }, /workflow that signed/],
    ['a workflow of another repository', { records: { repository: 'evil/pay' } }, /workflow that signed/],
    ['another authority', { roots: 'none' as const }, /^signature/],
    ['no key, where one is named', { records: { key: 'PEM' } }, /key/],
  ])('that was made by %s is refused', async (_, options, words) => {
    await sealedIn({ stores: 'ledger', world: signed }, async (scene) => {
      expect(await foundIn(scene, options)).toMatchObject({ state: 'refused', found: expect.stringMatching(words) });
    });
  });

  it('is read whole where its text is cut, and where git names other bytes it is not known', async () => {
    await sealedIn({ stores: 'ledger', world: signed }, async (scene) => {
      const long = (text: string): string => text.replace(/\}$/, `${' '.repeat(600_000)}}`);
      const files = changed(filesIn(scene.ledger), ({ path, text }) => ({
        path,
        text: path.endsWith('/evidence.json') ? long(text) : text,
      }));
      rewrite(scene.ledger, files);
      const before = scene.emulator.log.length;
      expect(await foundIn(scene)).toMatchObject({ state: 'refused', found: expect.stringMatching(/^not-canonical/) });
      const calls = scene.emulator.log.slice(before).map(({ template }) => template);
      expect(calls.filter((call) => call.includes('/git/blobs/'))).toHaveLength(1);
    });
  });
});

describe('what the token cannot see', () => {
  it.each([
    ['a token that may not read the ledger', { ledgerToken: 'ghs_emulated' }, /NOT_FOUND/],
    ['no token for it', { ledgerToken: null }, /"ledger-token" is empty/],
  ])('is not known: %s', async (_, options, words) => {
    await sealedIn({ stores: 'ledger', world: signed }, async (scene) => {
      expect(await foundIn(scene, options)).toMatchObject({ state: 'unreadable', found: expect.stringMatching(words) });
    });
  });

  it.each([
    ['artifact', 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', '403'],
    ['artifact', 'GET /repos/{owner}/{repo}/actions/runs', '404'],
    ['artifact', 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', '403'],
    ['s3', 'S3 list', '403'],
    ['s3', 'S3 get', '403'],
    ['s3', 'S3 list', 'truncated-json'],
    ['ledger', 'POST /graphql', '403'],
    ['ledger', 'POST /graphql', 'graphql-partial'],
  ] as const)('is not known: %s (%s answers %s)', async (stores, on, answer) => {
    await sealedIn({ stores, world: signed }, async (scene) => {
      scene.emulator.patch({ faults: [{ on, answer }] });
      const hint = on.endsWith('/runs') ? hintFor(scene.commit) : hinted(scene);
      expect(await foundIn(scene, {}, hint)).toMatchObject({ state: 'unreadable' });
    });
  });

  it('does not hide what another store holds, and is told', async () => {
    await sealedIn({ stores: 'ledger s3', world: signed }, async (scene) => {
      expect(await foundIn(scene, { ledgerToken: null })).toMatchObject({
        state: 'verified',
        record: { place: { store: 's3' } },
        doubts: [expect.stringContaining('ledger-token')],
      });
    });
  });
});

describe('an artifact', () => {
  it('is found without a hint, by the runs on the commit', async () => {
    await sealedIn({ stores: 'artifact', world: signed }, async (scene) => {
      expect(await foundIn(scene, {}, hintFor(scene.commit))).toMatchObject({ state: 'verified' });
    });
  });

  it('that has expired is absent, with a word about it', async () => {
    await sealedIn({ stores: 'artifact', world: signed }, async (scene) => {
      scene.emulator.elapse(91 * 86_400);
      expect(await foundIn(scene)).toEqual({ state: 'absent', remark: expect.stringMatching(/has expired$/) });
    });
  });

  it('that nobody signed is not believed where the status names another digest', async () => {
    await sealedIn({ stores: 'artifact' }, async (scene) => {
      const hint = { ...hinted(scene), digest: 'e'.repeat(64) };
      expect(await foundIn(scene, {}, hint)).toMatchObject({
        state: 'refused',
        found: expect.stringContaining('the status names another record'),
      });
    });
  });

  it.each([
    ['another workflow file', { records: { workflow: '.github/workflows/other.yml' } }],
    ['a branch that is not believed', { believed: { branches: ['stable'] as const } }],
    ['a policy that names a key', { records: { key: 'PEM' } }],
  ])('that nobody signed is refused: %s', async (_, options) => {
    await sealedIn({ stores: 'artifact' }, async (scene) => {
      const found = await foundIn(scene, options);
      expect(['refused', 'absent']).toContain(found?.state);
      expect(found?.state === 'refused' ? found.found : '').toMatch(/^unsigned/);
    });
  });

  it('whose run cannot be read is refused, and says so', async () => {
    await sealedIn({ stores: 'artifact' }, async (scene) => {
      const on = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
      scene.emulator.patch({ faults: [{ on, answer: '403' }] });
      expect(await foundIn(scene)).toMatchObject({
        state: 'refused',
        found: expect.stringContaining('cannot be read'),
      });
    });
  });
});

describe('copies that differ', () => {
  it('leave the genuine one standing, and are told', async () => {
    await sealedIn({ stores: 'ledger s3', world: signed }, async (scene) => {
      for (const [key, versions] of bucketsOf(scene.emulator.written).get('audit')?.objects ?? []) {
        const last = versions.at(-1);
        if (!key.endsWith('/evidence.json') || !last?.body) continue;
        const body = Buffer.from(last.body.toString('utf8').replace('"verdict":"pass"', '"verdict":"fail"'));
        versions.push({ ...last, id: 'v2', body });
      }
      expect(await foundIn(scene)).toMatchObject({
        state: 'verified',
        record: { place: { store: 'ledger' } },
        doubts: [expect.stringMatching(/^s3:\/\/audit\/.* is refused: replay/)],
      });
    });
  });

  it('with a spoilt signature in one store are the same record, proven by the other', async () => {
    await sealedIn({ stores: 'ledger s3', world: signed }, async (scene) => {
      rewrite(
        scene.ledger,
        changed(filesIn(scene.ledger), ({ path, text }) => ({
          path,
          text: path.endsWith('/evidence.sigstore.json') ? '{}' : text,
        })),
      );
      expect(await foundIn(scene)).toMatchObject({ state: 'verified', doubts: [], record: { places: [{}, {}] } });
      expect(artifactStoreOf(scene.emulator.written).artifacts.size).toBe(0);
    });
  });
});
