import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/app/read-input.js';
import { storeAddresses } from '../../src/app/store-address.js';

const s3 = { kind: 's3', bucket: 'acme-audit', prefix: '', region: null, endpoint: null, retainDays: 2557 };

describe('the input "stores"', () => {
  it.each([
    ['', [{ kind: 'artifact' }]],
    [' \n', [{ kind: 'artifact' }]],
    ['artifact', [{ kind: 'artifact' }]],
    ['attestations, artifact', [{ kind: 'attestations' }, { kind: 'artifact' }]],
    ['s3://acme-audit', [s3]],
    ['s3://acme-audit/', [s3]],
    [
      's3://acme-audit/a/b/?region=eu-west-1&retain-days=1',
      [{ ...s3, prefix: 'a/b', region: 'eu-west-1', retainDays: 1 }],
    ],
    ['s3://acme-audit?endpoint=https://s3.example:9000/', [{ ...s3, endpoint: 'https://s3.example:9000' }]],
    ['s3://acme-audit?endpoint=http%3A%2F%2F127.0.0.1%3A5000', [{ ...s3, endpoint: 'http://127.0.0.1:5000' }]],
    ['s3://acme-audit?endpoint=http://[::1]:5000/x', [{ ...s3, endpoint: 'http://[::1]:5000/x' }]],
    ['ledger://acme/evidence', [{ kind: 'ledger', repository: 'acme/evidence', ref: 'refs/heads/evidence' }]],
    [
      'ledger://acme/evidence?ref=refs/heads/a/b.c',
      [{ kind: 'ledger', repository: 'acme/evidence', ref: 'refs/heads/a/b.c' }],
    ],
    ['artifact\ns3://acme-audit\ts3://other-audit', [{ kind: 'artifact' }, s3, { ...s3, bucket: 'other-audit' }]],
  ])('%j', (text, addresses) => {
    expect(storeAddresses(text)).toEqual(addresses);
  });

  it.each([
    ['artefact', 'the address'],
    ['http://acme-audit', 'the address'],
    ['artifact artifact', 'twice'],
    ['s3://', 'the bucket'],
    ['s3://Acme', 'the bucket'],
    ['s3://ab', 'the bucket'],
    ['s3://user:secret@acme', 'the bucket'],
    ['s3://acme-audit/a//b', 'the prefix'],
    ['s3://acme-audit/a/../b', 'the prefix'],
    ['s3://acme-audit/a%2Fb', 'the prefix'],
    ['s3://acme-audit?regoin=x', 'regoin'],
    ['s3://acme-audit?region=a&region=b', 'region'],
    ['s3://acme-audit?region=EU', 'region'],
    ['s3://acme-audit?endpoint=http://s3.example', 'endpoint'],
    ['s3://acme-audit?endpoint=http://127.0.0.1.example', 'endpoint'],
    ['s3://acme-audit?endpoint=https://u:p@s3.example', 'endpoint'],
    ['s3://acme-audit?endpoint=https://s3.example/%23x', 'endpoint'],
    ['s3://acme-audit?endpoint=s3.example', 'endpoint'],
    ['s3://acme-audit?retain-days=0', 'retain-days'],
    ['s3://acme-audit?retain-days=36501', 'retain-days'],
    ['s3://acme-audit?retain-days=1e3', 'retain-days'],
    ['ledger://acme', 'the repository'],
    ['ledger://acme/..', 'the repository'],
    ['ledger://acme/pay/tree', 'the repository'],
    ['ledger://acme/pay?ref=evidence', 'ref'],
    ['ledger://acme/pay?ref=refs/tags/x', 'ref'],
    ['ledger://acme/pay?ref=refs/heads/', 'ref'],
    ['ledger://acme/pay?ref=refs/heads/a..b', 'ref'],
    ['ledger://acme/pay?ref=refs/heads/.a', 'ref'],
    ['ledger://acme/pay?ref=refs/heads/a.lock', 'ref'],
    ['ledger://acme/pay?ref=refs/heads/a//b', 'ref'],
  ])('%j is refused, with the input, the address and the part that is wrong', (text, part) => {
    let said = '';
    try {
      storeAddresses(text);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      said = error.message;
    }
    expect(said).toMatch(/^The input "stores" is wrong in .+ of ".*": .+ See docs\/stores\.md\.$/s);
    expect(said).toContain(part);
  });
});
