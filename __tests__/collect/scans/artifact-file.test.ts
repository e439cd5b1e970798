import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { readArtifactFile } from '../../../src/collect/scans/artifact-file.js';
import { readSarifStream } from '../../../src/collect/scans/sarif-stream.js';
import { zip } from './zip.js';

const document = Buffer.from(
  '{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "ZAP"}}, "results": [{"ruleId": "a"}]}]}',
);
const wanted = { artifact: 'zap', path: 'zap.sarif' };
const tool = { known: true, value: [{ report: { tool: 'ZAP', findings: [{ rule: 'a' }] } }] };
const fault = (found: string): object => ({
  known: false,
  why: { code: 'scan-unreadable', found: expect.stringContaining(found) },
});

/** Text that packs to next to nothing. */
const blank = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024, 0x20);

describe('the content of an artifact', () => {
  it('is read out of an archive, packed or not', async () => {
    for (const stored of [true, false]) {
      const archive = zip([
        { name: 'other.txt', bytes: Buffer.from('x') },
        { name: 'zap.sarif', bytes: document, stored },
      ]);
      expect(await readArtifactFile(archive, wanted)).toMatchObject(tool);
    }
  });

  it('may be the file itself, which the artifact is named after', async () => {
    expect(await readArtifactFile(document, { artifact: 'zap.sarif', path: 'zap.sarif' })).toMatchObject(tool);
    expect(await readArtifactFile(document, wanted)).toMatchObject(fault('one file'));
    expect(await readArtifactFile(gzipSync(document), { artifact: 'z.sarif.gz', path: 'z.sarif.gz' })).toMatchObject(
      tool,
    );
    expect(await readArtifactFile(Buffer.alloc(0), { artifact: 'z', path: 'z' })).toMatchObject(fault('empty'));
  });

  it.each([
    ['a wrong checksum', { told: { crc: 1 } }],
    ['a wrong checksum of what is stored', { told: { crc: 1 }, stored: true }],
    ['a size that is told too small', { told: { size: 10 } }],
    ['a size that is told too large', { told: { size: document.length + 1 } }],
    ['data that was never packed', { stored: true, told: { method: 8 } }],
    ['an encrypted file', { told: { flags: 1 } }],
  ])('is refused with %s', async (_, own) => {
    const archive = zip([{ name: 'zap.sarif', bytes: document, ...own }]);
    expect(await readArtifactFile(archive, wanted)).toMatchObject({ known: false, why: { code: 'scan-unreadable' } });
  });

  it('is refused where it is packed as no report is', async () => {
    const bytes = Buffer.concat([Buffer.from('{"runs": ['), blank(20), Buffer.from(']}')]);
    expect(await readArtifactFile(zip([{ name: 'zap.sarif', bytes }]), wanted)).toMatchObject(
      fault('packed more than 300 times'),
    );
  });

  it('is refused where the archive tells of more than is read', async () => {
    const archive = zip([{ name: 'zap.sarif', bytes: document, told: { size: 2_000_000_000 } }]);
    expect(await readArtifactFile(archive, wanted)).toMatchObject(fault('2000000000 bytes, over'));
  });
});

describe('a file that is packed with gzip', () => {
  const packed = (bytes: Buffer) => readSarifStream('z.sarif.gz', [gzipSync(bytes)]);

  it('is read, with the digest of what is in it', async () => {
    const [plain, gzip] = await Promise.all([readSarifStream('z', [document]), packed(document)]);
    expect(gzip).toEqual(plain);
    expect(gzip).toMatchObject(tool);
  });

  it('is refused as a bomb, cut off, or broken', async () => {
    expect(await packed(Buffer.concat([Buffer.from('{"runs": ['), blank(20), Buffer.from(']}')]))).toMatchObject(
      fault('packed more than 300 times'),
    );
    const whole = gzipSync(document);
    expect(await readSarifStream('z', [whole.subarray(0, -12)])).toMatchObject(fault('the packed file is broken'));
    const changed = Buffer.from(whole);
    changed.writeUInt8(changed.readUInt8(30) ^ 0xff, 30);
    expect((await readSarifStream('z', [changed])).known).toBe(false);
  });

  it('passes faults of the source on', async () => {
    const failing = async function* (): AsyncGenerator<Uint8Array> {
      yield gzipSync(document).subarray(0, 20);
      await Promise.reject(new Error('the disk is gone'));
    };
    await expect(readSarifStream('z', failing())).rejects.toThrow('the disk is gone');
  });
});
