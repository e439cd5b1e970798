import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { inspectBytes, inspectFile } from '../../../src/collect/models/formats/inspect.js';
import { call, gguf, harmlessPickle, npy, pytorch, safetensors } from '../../support/weights.js';

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

describe('a file on disk', () => {
  const inFolder = async (use: (folder: string) => Promise<void>): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), 'countersign-formats-'));
    try {
      await use(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it('is told as its bytes are, beyond the window that is read at once', async () => {
    await inFolder(async (folder) => {
      const large = 3 << 19;
      const long = Buffer.concat([
        Buffer.from('80045800001000', 'hex'),
        Buffer.alloc(1 << 20, 0x61),
        Buffer.from('30'),
        call('os', 'system'),
      ]);
      const files = [
        safetensors({ w: { dtype: 'U8', shape: [large], data_offsets: [0, large] } }),
        pytorch(call('os', 'system')),
        gguf(),
        long,
        harmlessPickle(),
      ];
      for (const [index, bytes] of files.entries()) {
        const path = join(folder, String(index));
        writeFileSync(path, bytes);
        expect(await inspectFile(path)).toEqual(inspectBytes(path, bytes));
      }
    });
  });

  it('is not followed where it is a link', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'a'), 'x');
      symlinkSync(join(folder, 'a'), join(folder, 'b'));
      await expect(inspectFile(join(folder, 'b'))).rejects.toMatchObject({ code: 'ELOOP' });
      await expect(inspectFile(folder)).rejects.toThrow('is no file');
    });
  });
});

describe('whatever the bytes are', () => {
  const seeds = [gguf(), safetensors(), pytorch(), harmlessPickle(), npy('<f4', '(2,)', Buffer.alloc(8))];

  it('they are told and nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 }),
        fc.nat(400),
        (seed, changes, end) => {
          const bytes = Buffer.from(seed.subarray(0, Math.max(1, seed.length - (end % 7 === 0 ? end : 0))));
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          expect(inspectBytes('a.pt', bytes).sha256).toBe(sha256(bytes));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
