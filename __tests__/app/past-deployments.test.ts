import { describe, expect, it } from '@jest/globals';
import { lastOf, readPast, runsTo, type Past } from '../../src/app/deploy/past-deployments.js';
import type { FoundRecord, RecordFinder } from '../../src/app/ports.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import { d0, d1, d2, ended } from '../support/deployed.js';
import { deploymentRecord } from '../support/deployed-record.js';

const verified = (own: Parameters<typeof deploymentRecord>[0] = {}): FoundRecord => ({
  state: 'verified',
  record: {
    evidence: deploymentRecord({ deployment: { outcome: ended() }, ...own }),
    digest: 'a'.repeat(64),
    place: { store: 'artifact', name: 'countersign-deployed-production-1-1', url: null },
    places: [],
    vouchedBy: 'run',
    signer: 'run 1',
  },
  superseded: [],
  doubts: [],
  unseen: [],
});

const passing = verified({ policy: 'version: 1\ncontrols:\n  deployment: {}\n', change: null });
const failing = verified({ deployment: { outcome: ended({ status: 'failure' }) } });
const cut: FoundRecord = { state: 'absent', remark: 'the newest 30 of 400 runs hold no such record' };

const pastOf = (found: readonly FoundRecord[]): Promise<Past> => {
  const finder: Pick<RecordFinder, 'latest'> = { latest: () => Promise.resolve(found) };
  const asked = { repository: 'acme/pay', environment: 'production', workflow: null, runs: [] };
  return readPast(finder as RecordFinder, 'after', asked);
};

const host = known({ commit: d1, id: 1, at: null, source: 'host' as const, record: null });
/** What the host calls newer holds what our record names. */
const reader = {
  way: () =>
    Promise.resolve(
      known({ direction: 'forward' as const, from: d2, commits: [], target: { commit: d1, at: '', statuses: [] } }),
    ),
};
const last = async (found: readonly FoundRecord[]) => lastOf(reader, 'acme/pay', host, await pastOf(found));

describe('what stands there', () => {
  it('is the word of the host alone where every store was read to its end', async () => {
    expect(await last([])).toEqual(host);
    expect(await last([failing])).toEqual(host);
  });

  it('is what our record says where that is older, however many are left out', async () => {
    expect(await last([passing])).toMatchObject({ value: { commit: d2, source: 'record' } });
    expect(await last([passing, cut])).toMatchObject({ value: { commit: d2, source: 'record' } });
  });

  it.each([
    ['the newest runs are of something else', [cut]],
    ['the newest runs failed, and there are more', [failing, cut]],
    ['as many failed as are looked at', Array.from({ length: 20 }, () => failing)],
  ])('is not known where %s', async (_, found) => {
    expect(await last(found)).toMatchObject({ known: false, why: { about: ['deployment.last'] } });
  });
});

describe('runs in which records may lie', () => {
  const seen = (run: number | null) => ({
    ...{ id: null, environment: 'production', commit: d0, ref: null, creator: null, at: '', state: null },
    ...{ started: null, ended: null, succeeded: null, run, job: null },
  });

  it('are those that the host ties to the environment, without the own', async () => {
    const newest = () => Promise.resolve(known({ deployments: [3, 2, 2, null, 9].map(seen), cut: false }));
    const where = { repository: 'acme/pay', environment: 'production', run: { id: 9 } };
    expect(await runsTo({ newest }, where)).toEqual([3, 2]);
    const lost = () => Promise.resolve(unknown<never>(unavailable('deployments', '403')));
    expect(await runsTo({ newest: lost }, where)).toEqual([]);
  });
});
