import { describe, expect, it } from '@jest/globals';
import { unknownFacts, withOpening } from './gathered.js';

const codes = (faults: readonly { readonly code: string; readonly about: readonly string[] }[]): readonly string[] =>
  faults.map(({ code, about }) => `${code} ${about.join(' ')}`);

describe('a snapshot that does not hold together', () => {
  it.each([
    [
      'more commits than are listed',
      { pull: { 'commits-count': 251 } },
      'list-truncated commits',
      ['approvedCommits', 'commits'],
    ],
    ['fewer commits listed than counted', { pull: { 'commits-count': 4 } }, 'snapshot-inconsistent commits', []],
    ['more files than are listed', { pull: { 'files-count': 3001 } }, 'list-truncated files', ['files']],
    ['fewer files listed than counted', { pull: { 'files-count': 3 } }, 'list-unstable files', ['files']],
  ])('has %s', async (_name, patch, fault, unknown) => {
    await withOpening(patch, async ({ gather }) => {
      const snapshot = await gather();
      expect(codes(snapshot.faults)).toContain(fault);
      for (const name of unknown) expect(unknownFacts(snapshot)).toContain(name);
      expect(snapshot.faults.every(({ outcome }) => outcome === 'indeterminate')).toBe(true);
    });
  });

  it('has nothing in it', async () => {
    const files = { 'src/refund.ts': null, 'docs/refund.md': null };
    await withOpening({ files }, async ({ gather }) => {
      expect(codes((await gather()).faults)).toEqual(['nothing-to-evaluate files']);
    });
  });
});
