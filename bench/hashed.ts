import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashFile } from '../src/collect/models/formats/hash-file.js';

/** Seconds for one file, the best of the rounds. */
export interface Hashed {
  readonly megabytes: number;
  readonly ours: number;
  /** What `sha256sum` takes. */
  readonly theirs: number;
}

const ROUNDS = 3;
const MEGABYTE = 1 << 20;

/** Hashes a file of that size as we do, and as `sha256sum` does, in turns: a busy minute of the machine is shared. */
export const hashed = async (megabytes: number): Promise<Hashed> => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-hashing-'));
  try {
    const path = join(folder, 'weights');
    write(path, megabytes);
    const best = { ours: Infinity, theirs: Infinity };
    for (let round = 0; round < ROUNDS; round += 1) {
      const theirs = await timed(() => execFileSync('sha256sum', [path], { encoding: 'utf8' }).slice(0, 64));
      const ours = await timed(() => digestOf(path));
      if (theirs.digest !== ours.digest) throw new Error(`the digests differ: ${ours.digest}, ${theirs.digest}`);
      best.ours = Math.min(best.ours, ours.seconds);
      best.theirs = Math.min(best.theirs, theirs.seconds);
    }
    return { megabytes, ...best };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const write = (path: string, megabytes: number): void => {
  const file = openSync(path, 'w');
  const block = randomBytes(MEGABYTE);
  for (let index = 0; index < megabytes; index += 1) {
    block.writeUInt32LE(index);
    writeSync(file, block);
  }
  closeSync(file);
};

const digestOf = async (path: string): Promise<string> => {
  const opened = await open(path);
  try {
    return (await hashFile(opened)).sha256;
  } finally {
    await opened.close();
  }
};

const timed = async (
  act: () => Promise<string> | string,
): Promise<{ readonly seconds: number; readonly digest: string }> => {
  const start = performance.now();
  const digest = await act();
  return { seconds: (performance.now() - start) / 1000, digest };
};
