import { describe, expect, it } from '@jest/globals';
import { bucketsOf } from '../../emulator/s3.js';
import { changed, filesIn, rewrite } from './rewritten.js';
import { foundIn, sealedIn, signed, type Scene } from './sealed.js';

describe('a delete marker in a bucket', () => {
  const hide = ({ emulator }: Scene): void => {
    for (const versions of bucketsOf(emulator.written).get('audit')?.objects.values() ?? [])
      versions.push({ id: 'marker', body: null, contentType: '', checksum: null, lock: null });
  };

  it('hides nothing from whoever may list versions', async () => {
    await sealedIn({ stores: 's3', world: signed }, async (scene) => {
      hide(scene);
      expect(await foundIn(scene)).toMatchObject({
        state: 'verified',
        record: { place: { name: expect.stringMatching(/evidence\.json\?versionId=v\d{8}$/) } },
      });
    });
  });

  it('hides it from whoever may not, and what is shown is found without', async () => {
    await sealedIn({ stores: 's3', world: signed }, async (scene) => {
      const buckets = bucketsOf(scene.emulator.written);
      const audit = buckets.get('audit');
      if (audit !== undefined) buckets.set('audit', { ...audit, listsVersions: false });
      expect(await foundIn(scene)).toMatchObject({ state: 'verified' });
      hide(scene);
      expect(await foundIn(scene)).toEqual({ state: 'absent', remark: null });
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
    });
  });
});
