import { describe, expect, it } from '@jest/globals';
import { attestationsOf } from '../../emulator/rest/attestations.js';
import { ledgerName } from '../e2e/stores.js';
import { changed, filesIn, rewrite } from './rewritten.js';
import { foundIn, hinted, hintFor, sealedIn, signed } from './sealed.js';

/** The change as it was before it was merged. */
const open = { pull: { state: 'open', merged: null } };

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

  it('of another stage is refused under the name of a sealed one', async () => {
    await sealedIn({ stores: 'ledger', world: signed }, async (scene) => {
      await scene.run({ event: { name: 'pull_request_target', action: 'synchronize', actor: 'alice' }, ...open });
      const sealed = filesIn(scene.ledger).find(({ path }) => path.includes('/countersign-landing-'))?.path ?? '';
      const name = /countersign-landing-[^/]+/.exec(sealed)?.[0] ?? '';
      const provisional = filesIn(scene.ledger).filter(({ path }) => path.includes('/countersign-pr-7-'));
      expect(provisional.length).toBeGreaterThan(0);
      rewrite(
        scene.ledger,
        provisional.map(({ path, text }) => ({ path: path.replace(/countersign-pr-7-[^/]+/, name), text })),
      );
      expect(await foundIn(scene, {}, hintFor(scene.commit))).toMatchObject({
        state: 'refused',
        found: 'evidence of another stage: pull-request',
      });
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
