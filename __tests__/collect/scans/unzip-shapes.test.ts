import { describe, expect, it } from '@jest/globals';
import { unzip } from '../../../src/collect/scans/unzip.js';
import { shapedZip } from './zip-shapes.js';

const bytes = Buffer.from('{"version": "2.1.0"}'.repeat(50));
const name = 'deep/report.sarif';
const other = { name: 'other.txt', bytes: Buffer.from('other') };
const take = (archive: Buffer): unknown => unzip(archive, name, 10_000);

describe('archives of other packers', () => {
  it.each([
    ['sizes behind the data', shapedZip([other, { name, bytes, descriptor: true }])],
    ['sizes in the larger part', shapedZip([other, { name, bytes, large: true }])],
    ['an end of the larger form', shapedZip([other, { name, bytes, large: true }], true)],
    ['a name with backslashes', shapedZip([{ name: 'deep\\report.sarif', bytes }])],
    ['a name that begins here', shapedZip([{ name: './deep/report.sarif', bytes }])],
  ])('%s', (_, archive) => {
    expect(take(archive)).toEqual({ bytes });
  });

  it.each([
    [
      'one name in two spellings',
      shapedZip([
        { name, bytes },
        { name: 'deep\\report.sarif', bytes },
      ]),
      'two files of that name',
    ],
    ['two names of one file', shapedZip([{ name, bytes, localName: 'deep/REPORT.sarif' }]), 'names a file in two ways'],
    [
      'data that serves two files',
      shapedZip([
        { name: 'a', localName: name, bytes },
        { name, bytes, offset: 0 },
      ]),
      'lie over each other',
    ],
    ['a larger form that ends too early', shapedZip([{ name, bytes, large: true }], true).subarray(60), 'broken'],
  ])('refuses %s', (_, archive, words) => {
    expect(take(archive)).toEqual({ fault: expect.stringContaining(words) });
  });

  it('survives every changed byte of the larger form', () => {
    const archive = shapedZip([other, { name, bytes, large: true }], true);
    for (let at = archive.length - 250; at < archive.length; at += 1) {
      for (const mask of [0xff, 0x01, 0x80]) {
        const changed = Buffer.from(archive);
        changed.writeUInt8(changed.readUInt8(at) ^ mask, at);
        const found = unzip(changed, name, 10_000);
        if ('bytes' in found && found.bytes !== null) expect(found.bytes).toEqual(bytes);
      }
    }
  });
});
