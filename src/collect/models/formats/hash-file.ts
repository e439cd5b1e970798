import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';

const CHUNK = 1 << 20;

/** sha256 of an open file from its first byte, hex. While one chunk is hashed, the next is read. */
export const hashFile = async (
  file: FileHandle,
  progress: (bytes: number) => void = () => undefined,
): Promise<{ readonly sha256: string; readonly size: number }> => {
  const hash = createHash('sha256');
  const chunks = [Buffer.allocUnsafe(CHUNK), Buffer.allocUnsafe(CHUNK)] as const;
  let size = 0;
  let reading = file.read(chunks[0], 0, CHUNK, 0);
  for (;;) {
    const { bytesRead, buffer } = await reading;
    if (bytesRead === 0) return { sha256: hash.digest('hex'), size };
    size += bytesRead;
    reading = file.read(buffer === chunks[0] ? chunks[1] : chunks[0], 0, CHUNK, size);
    hash.update(buffer.subarray(0, bytesRead));
    progress(size);
  }
};
