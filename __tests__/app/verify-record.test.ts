import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { verifyRecord, type RecordDemands, type RecordFiles } from '../../src/app/verify-record.js';
import { canonical } from '../../src/evidence/canonical.js';
import type { Evidence } from '../../src/evidence/document.js';
import { GITHUB_ISSUER } from '../../src/verify/identity.js';
import { STATEMENTS, type StatementName } from '../../src/verify/types.js';
import { recordChecks } from '../../src/wiring/record-checks.js';
import { judge } from '../e2e/support.js';
import { keyedRecord, keysOf, privateFile, sha256, type Files, type Keys } from '../support/signed-record.js';

let keys: Keys;
let record: Files;
let evidence: string;
beforeAll(async () => {
  keys = keysOf('Ed25519');
  evidence = (await judge()).run.evidence ?? '';
  record = keyedRecord(keys, evidence, { withheld: privateFile() });
});

const demands = (): RecordDemands => ({
  digest: null,
  signer: { issuer: GITHUB_ISSUER, repository: 'acme/pay', repositoryId: null, workflow: null },
  trust: { roots: null, key: Buffer.from(keys.pem) },
  unsigned: 'refused',
});

const filesOf = (files: Files, replaced: Readonly<Record<string, Buffer>> = {}): RecordFiles => {
  const at = (name: string): Buffer | null =>
    replaced[name] ?? (files[name] === undefined ? null : Buffer.from(files[name]));
  return {
    evidence: at('evidence.json') ?? Buffer.alloc(0),
    bundles: new Map(
      STATEMENTS.flatMap((name): readonly [StatementName, Buffer][] => {
        const bytes = at(`${name}.sigstore.json`);
        return bytes === null ? [] : [[name, bytes]];
      }),
    ),
    withheld: at('evidence.private.json'),
    bill: at('bom.cdx.json'),
    parent: null,
  };
};

const kinds = async (files: RecordFiles, wanted: RecordDemands = demands()): Promise<readonly string[]> =>
  (await verifyRecord(files, wanted, recordChecks)).failures.map(({ kind }) => kind);

describe('verifyRecord', () => {
  it('finds nothing wrong with a record as it was made', async () => {
    expect(await kinds(filesOf(record))).toEqual([]);
  });

  it.each([
    'evidence.json',
    'evidence.sigstore.json',
    'vsa.sigstore.json',
    'svr.sigstore.json',
    'evidence.private.json',
  ])('finds any byte of %s that was changed, put in or left out', async (name) => {
    const whole = Buffer.from(record[name] ?? '');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 0, max: 255 }),
        fc.constantFrom('change', 'put in', 'leave out'),
        async (at, byte, how) => {
          fc.pre(how !== 'change' || byte !== whole[at]);
          const changed = Buffer.concat([
            whole.subarray(0, at),
            Buffer.from(how === 'leave out' ? [] : [byte]),
            whole.subarray(how === 'put in' ? at : at + 1),
          ]);
          fc.pre(!changed.equals(whole));
          expect(await kinds(filesOf(record, { [name]: changed }))).not.toEqual([]);
        },
      ),
      { numRuns: name === 'evidence.json' ? 40 : 120 },
    );
  });

  it('loads nothing that verifies signatures where there is none', async () => {
    const checks = { ...recordChecks, signatures: () => Promise.reject(new Error('loaded')) };
    const bare = filesOf({ 'evidence.json': evidence });
    expect((await verifyRecord(bare, { ...demands(), unsigned: 'allowed' }, checks)).failures).toEqual([]);
    await expect(verifyRecord(filesOf(record), demands(), checks)).rejects.toThrow('loaded');
  });

  it('verifies a signature that is there although none is demanded', async () => {
    const stripped = Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'evidence.sigstore.json'));
    const broken = { ...stripped, 'vsa.sigstore.json': '{}' };
    expect(await kinds(filesOf(broken), { ...demands(), unsigned: 'allowed' })).toEqual(['bundle']);
  });

  it('says what is wrong with the private file, also where nobody signed', async () => {
    const own = { 'evidence.json': evidence };
    const unsigned: RecordDemands = { ...demands(), unsigned: 'allowed' };
    const said = async (file: string): Promise<readonly string[]> =>
      (await verifyRecord(filesOf({ ...own, 'evidence.private.json': file }), unsigned, recordChecks)).failures.map(
        ({ kind, found }) => `${kind}: ${found}`,
      );
    const { transcript } = JSON.parse(evidence) as Evidence;
    const named = transcript.find(({ digest }) => digest !== null)?.digest ?? '';
    const holding = (bodies: Readonly<Record<string, string>>): string =>
      canonical({ schema: 'urn:countersign:private:v1', bodies });
    const malformed = ['private: the private file is not JSON of its schema'];
    const notCanonical = 'private: the private file is not in canonical form (RFC 8785)';
    expect(await said(privateFile())).toEqual([]);
    expect(await said(`${privateFile()} `)).toEqual([notCanonical]);
    expect(await said('{"bodies":{},"bodies":{},"schema":"urn:countersign:private:v1"}')).toEqual([notCanonical]);
    expect(await said('{"bodies":{},"more":1,"schema":"urn:countersign:private:v1"}')).toEqual(malformed);
    expect(await said('{"bodies":{},"schema":"urn:other"}')).toEqual(malformed);
    expect(await said(holding({ [named]: 'eA==' }))).toEqual([
      `private: what the private file holds under ${named} has another digest`,
    ]);
    expect(await said(holding({ [sha256('x')]: 'eA==' }))).toEqual([
      `private: the private file holds ${sha256('x')}, which the evidence does not name`,
    ]);
  });

  it('says that the parent itself does not verify, and takes the checker’s word for whether it follows', async () => {
    const files = { ...filesOf(record), parent: Buffer.from('{}') };
    expect(await kinds(files)).toEqual(['chain']);
    const checks = { ...recordChecks, chain: () => [] };
    const whole = await verifyRecord({ ...files, parent: Buffer.from(evidence) }, demands(), checks);
    expect([whole.failures, whole.parent]).toEqual([[], sha256(evidence)]);
  });
});
