import { describe, expect, it } from '@jest/globals';
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
