import { describe, expect, it } from '@jest/globals';
import { unzip } from '../../../src/collect/scans/unzip.js';
import { zip } from './zip.js';

const report = Buffer.from('{"version": "2.1.0"}'.repeat(50));
const other = { name: 'other.txt', bytes: Buffer.from('other') };
const file = { name: 'deep/report.sarif', bytes: report };

describe('unzip', () => {
  it.each([
    ['packed', zip([other, file])],
    ['stored', zip([{ ...file, stored: true }, other])],
    ['before a comment', zip([file], 'a comment')],
  ])('takes one file out, %s', (_, archive) => {
    expect(unzip(archive, file.name, 10_000)).toEqual({ bytes: report });
  });

  it('reads an archive that lies inside of a larger buffer', () => {
    const archive = zip([file]);
    const around = Buffer.concat([Buffer.from('xx'), archive, Buffer.from('yy')]);
    expect(unzip(new Uint8Array(around.buffer, around.byteOffset + 2, archive.length), file.name, 10_000)).toEqual({
      bytes: report,
    });
  });

  it('holds nothing by another name', () => {
    for (const name of ['report.sarif', './deep/report.sarif', 'DEEP/report.sarif', '']) {
      expect(unzip(zip([other, file]), name, 10_000)).toEqual({ bytes: null });
    }
    expect(unzip(zip([]), 'a', 10)).toEqual({ bytes: null });
  });

  it.each([
    ['nothing at all', Buffer.alloc(0)],
    ['a web page', Buffer.from('<html>')],
    ['an archive that is cut', zip([other, file]).subarray(0, -10)],
    ['an archive without its beginning', zip([other, file]).subarray(40)],
    ['two files of one name', zip([file, { ...file, bytes: other.bytes }])],
    ['an encrypted file', zip([{ ...file, told: { flags: 1 } }])],
    ['an unknown method', zip([{ ...file, told: { method: 99 } }])],
    ['a wrong checksum', zip([{ ...file, told: { crc: 1 } }])],
    ['a size that is told too small', zip([{ ...file, told: { size: 10 } }])],
    ['a size that is told too large', zip([{ ...file, told: { size: report.length + 1 } }])],
    ['a size over the limit', zip([{ ...file, told: { size: 10_001 } }])],
    ['data that was never packed', zip([{ ...file, stored: true, told: { method: 8 } }])],
  ])('refuses %s', (_, archive) => {
    expect(unzip(archive, file.name, 10_000)).toEqual({ fault: expect.any(String) });
  });

  it('does not unpack more than the archive tells', () => {
    const bomb = zip([{ ...file, bytes: Buffer.alloc(50_000_000), told: { size: 100 } }]);
    expect(unzip(bomb, file.name, 10_000)).toEqual({ fault: expect.any(String) });
  });

  it('survives every cut and every changed byte of the directory', () => {
    const archive = zip([other, file]);
    for (let length = 0; length < archive.length; length += 1) {
      expect(unzip(archive.subarray(0, length), file.name, 10_000)).not.toEqual({ bytes: report });
    }
    for (let at = archive.length - 150; at < archive.length; at += 1) {
      const changed = Buffer.from(archive);
      changed.writeUInt8(changed.readUInt8(at) ^ 0xff, at);
      const found = unzip(changed, file.name, 10_000);
      if ('bytes' in found && found.bytes !== null) expect(found.bytes).toEqual(report);
    }
  });
});
