import { describe, expect, it } from '@jest/globals';
import { readWayRecords } from '../../src/app/deploy/way-records.js';
import type { FoundRecord, RecordFinder } from '../../src/app/ports.js';
import { known } from '../../src/facts/observed.js';
import { d0, d2 } from '../support/deployed.js';
import { deploymentRecord } from '../support/deployed-record.js';

const found = (unseen: readonly string[]): FoundRecord => ({
  state: 'verified',
  record: {
    evidence: deploymentRecord(),
    digest: 'a'.repeat(64),
    place: { store: 'artifact', name: 'countersign-landing-x-1-1', url: null },
    places: [],
    vouchedBy: 'signature',
    signer: 'countersign.yml',
  },
  superseded: [],
  doubts: unseen,
  unseen,
});

const seen = async (record: FoundRecord) => {
  const finder: Pick<RecordFinder, 'sealed'> = { sealed: () => Promise.resolve(new Map([[d2, record]])) };
  const target = { commit: d2, at: '', statuses: [] };
  const reader = {
    way: () => Promise.resolve(known({ direction: 'forward' as const, from: d0, commits: [], target })),
  };
  const last = known({ commit: d0, id: null, at: null, source: 'host' as const, record: null });
  const ends = { repository: 'acme/pay', commit: d2, last, since: null };
  return (await readWayRecords(reader, finder as RecordFinder, ends)).record;
};

describe('a record that verifies', () => {
  it('counts where nothing newer can stand above it', async () => {
    expect(await seen(found([]))).toMatchObject({ state: 'verified' });
  });

  it('is not known to count where a newer one may be hidden', async () => {
    expect(await seen(found(['the status names another record']))).toEqual({
      state: 'unreadable',
      found: 'one verifies, and a newer one may be hidden: the status names another record',
    });
  });
});
