import { describe, expect, it } from '@jest/globals';
import { recordSeen } from '../../src/app/records/record-seen.js';
import { hinted, sealedIn, signed } from './sealed.js';

const all = 'artifact s3 ledger attestations';

describe('the record of a push', () => {
  it.each(['artifact', 's3', 'ledger', all])('is found again in %s, and verified by its signature', async (stores) => {
    await sealedIn({ stores, world: signed }, async (scene) => {
      const finder = await scene.finder();
      const found = (await finder.sealed('acme/pay', [hinted(scene)])).get(scene.commit);
      expect(found).toMatchObject({
        state: 'verified',
        doubts: [],
        superseded: [],
        record: { vouchedBy: 'signature' },
      });
      expect(recordSeen(found ?? { state: 'absent', remark: null })).toMatchObject({
        state: 'verified',
        verdict: 'pass',
        pulls: [7],
        covers: [scene.commit],
        parentCommit: scene.turn.shaOf('base'),
        blocking: [],
        authors: [{ login: 'alice' }],
        signer: 'https://github.com/acme/pay/.github/workflows/countersign.yml@refs/heads/main',
      });
    });
  });

  it('is believed without a signature where it lies in the run that made it', async () => {
    await sealedIn({ stores: 'artifact' }, async (scene) => {
      const finder = await scene.finder();
      const found = (await finder.sealed('acme/pay', [hinted(scene)])).get(scene.commit);
      expect(found).toMatchObject({ state: 'verified', record: { vouchedBy: 'run' } });
    });
  });
});
