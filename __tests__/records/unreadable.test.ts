import { describe, expect, it } from '@jest/globals';
import { foundIn, hinted, hintFor, sealedIn, signed } from './sealed.js';

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
        unseen: [expect.stringContaining('ledger-token')],
      });
    });
  });
});
