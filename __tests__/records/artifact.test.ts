import { describe, expect, it } from '@jest/globals';
import { artifactStoreOf } from '../../emulator/artifacts.js';
import { direct } from '../e2e/landed.js';
import { foundIn, hinted, hintFor, sealedIn, signed } from './sealed.js';

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

  it('that nobody signed is refused where its run was for another commit, whatever its branch is called', async () => {
    await sealedIn({ stores: 'artifact' }, async (scene) => {
      const at = '2026-03-02T11:00:00Z';
      scene.emulator.patch({
        commits: { m2: direct('m1') },
        'direct-pushes': { [at]: { by: 'mallory', commit: 'm2' } },
      });
      expect(await foundIn(scene)).toMatchObject({
        state: 'refused',
        found: expect.stringMatching(/it ran for [0-9a-f]{40}, another commit$/),
      });
    });
  });

  it('that nobody signed is refused where it names another run than the one it lies in', async () => {
    await sealedIn({ stores: 'artifact' }, async (scene) => {
      for (const [id, artifact] of artifactStoreOf(scene.emulator.written).artifacts)
        artifactStoreOf(scene.emulator.written).artifacts.set(id, {
          ...artifact,
          name: artifact.name.replace('-501-1', '-501-2'),
        });
      expect(await foundIn(scene)).toMatchObject({
        state: 'refused',
        found: expect.stringMatching(/^unsigned: nobody/),
      });
    });
  });

  it('that nobody signed is refused where its run was of a branch that is called like the believed tag', async () => {
    await sealedIn({ stores: 'artifact' }, async (scene) => {
      const believed = { branches: ['stable'] as const };
      const of = (ref: string) => foundIn(scene, { records: { ref }, believed });
      expect(await of('refs/heads/main')).toMatchObject({ state: 'verified', record: { vouchedBy: 'run' } });
      // The run says `main` of either.
      expect(await of('refs/tags/main')).toMatchObject({
        state: 'refused',
        found: expect.stringMatching(
          /it ran for [0-9a-f]{40}, to which none of refs\/tags\/main, refs\/heads\/stable leads$/,
        ),
      });
    });
  });

  it('that nobody signed is not known where the host does not tell what the branch leads to', async () => {
    await sealedIn({ stores: 'artifact' }, async (scene) => {
      scene.emulator.patch({ faults: [{ on: 'POST /graphql', answer: '403' }] });
      expect(await foundIn(scene)).toMatchObject({
        state: 'unreadable',
        found: expect.stringContaining('its run cannot be read: refs/heads/main'),
      });
    });
  });

  it('whose run cannot be read is not known, and says so', async () => {
    await sealedIn({ stores: 'artifact' }, async (scene) => {
      const on = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
      scene.emulator.patch({ faults: [{ on, answer: '403' }] });
      expect(await foundIn(scene)).toMatchObject({
        state: 'unreadable',
        found: expect.stringContaining('cannot be read'),
      });
    });
  });
});
