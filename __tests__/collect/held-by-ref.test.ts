import { describe, expect, it } from '@jest/globals';
import { createHeldByRef } from '../../src/collect/records/held-by-ref.js';
import { asMerge } from '../e2e/landed.js';
import { clientOf, withEmulator } from '../publish/emulated.js';

describe('whether a ref leads to a commit', () => {
  it('is told of its tip, of what comes before it, and of what it does not hold', async () => {
    await withEmulator({ ...asMerge, branches: { aside: 'c3', stays: 'base' } }, async (emulator) => {
      const held = createHeldByRef(clientOf(emulator, emulator.token, 5000));
      const { refs } = emulator.state();
      const [main = '', aside = ''] = ['refs/heads/main', 'refs/heads/aside'].map((ref) => refs.get(ref));
      const base = refs.get('refs/heads/stays') ?? '';
      const told = async (ref: string, commit: string) => (await held('acme/pay', ref, commit)).state;
      expect(await told('refs/heads/main', main)).toBe('held');
      expect(await told('refs/heads/main', base)).toBe('held');
      expect(await told('refs/heads/aside', aside)).toBe('held');
      // The branch that was merged has not got the merge.
      expect(await told('refs/heads/aside', main)).toBe('absent');
      expect(await told('refs/tags/main', main)).toBe('absent');
      expect(await told('refs/heads/main', 'd'.repeat(40))).toBe('absent');
    });
  });

  it('is not known where the host does not say', async () => {
    await withEmulator({ faults: [{ on: 'POST /graphql', answer: '403' }] }, async (emulator) => {
      const held = createHeldByRef(clientOf(emulator, emulator.token, 5000));
      expect(await held('acme/pay', 'refs/heads/main', 'd'.repeat(40))).toMatchObject({ state: 'unreadable' });
    });
  });
});
