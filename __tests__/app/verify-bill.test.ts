import { beforeAll, describe, expect, it } from '@jest/globals';
import { verifyRecord, type RecordDemands } from '../../src/app/verify-record.js';
import { billOf } from '../../src/evidence/bill.js';
import { canonical } from '../../src/evidence/canonical.js';
import type { Evidence } from '../../src/evidence/document.js';
import { known } from '../../src/facts/observed.js';
import { GITHUB_ISSUER } from '../../src/verify/identity.js';
import { recordChecks } from '../../src/wiring/record-checks.js';
import { added, compared } from '../controls/packages.js';
import { judge } from '../e2e/support.js';

let without: Evidence;
let evidence: Evidence;
let bill: string;
beforeAll(async () => {
  without = JSON.parse((await judge()).run.evidence ?? '') as Evidence;
  const dependencies = known(compared({ changes: [added()] }));
  evidence = { ...without, facts: { ...without.facts, dependencies } };
  const follows = billOf(evidence);
  bill = follows?.text ?? '';
  evidence = { ...evidence, bill: follows?.named ?? null };
});

const demands: RecordDemands = {
  digest: null,
  signer: { issuer: GITHUB_ISSUER, repository: null, repositoryId: null, workflow: null },
  trust: { roots: null, key: null },
  unsigned: 'allowed',
};

const failures = async (record: Evidence, beside: string | null): Promise<readonly string[]> => {
  const files = { bundles: new Map(), withheld: null, parent: null };
  const bytes = { evidence: Buffer.from(canonical(record)), bill: beside === null ? null : Buffer.from(beside) };
  const { failures: found } = await verifyRecord({ ...files, ...bytes }, demands, recordChecks);
  return found.map(({ kind, found: what }) => `${kind}: ${what}`);
};

describe('a record with a bill of materials', () => {
  it('is in order with the bill beside it, and without', async () => {
    expect(await failures(evidence, bill)).toEqual([]);
    expect(await failures(evidence, null)).toEqual([]);
    expect(without.bill).toBeNull();
    expect(await failures(without, null)).toEqual([]);
  });

  it('is not with another bill', async () => {
    expect(await failures(evidence, bill.replace('1.2.3', '1.2.4'))).toEqual([
      expect.stringMatching(/^bill: it has [0-9a-f]{64}, what follows has [0-9a-f]{64}$/),
    ]);
    expect(await failures(evidence, `${bill}\n`)).toHaveLength(1);
    expect(await failures(without, bill)).toEqual([
      'bill: no bill of materials follows from the evidence, and there is one',
    ]);
  });

  it('is not where it names another bill than follows', async () => {
    const other = 'replay: the facts give another bill of materials than recorded';
    expect(await failures({ ...evidence, bill: null }, null)).toEqual([other]);
    expect(await failures({ ...without, bill: evidence.bill }, null)).toEqual([other]);
    const { facts } = evidence;
    const dependencies = known(compared({ changes: [added({ version: '1.2.4' })] }));
    expect(await failures({ ...evidence, facts: { ...facts, dependencies } }, null)).toEqual([other]);
  });
});
