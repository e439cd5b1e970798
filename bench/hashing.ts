/** How long a large file takes to be hashed, against `sha256sum` on the same file. One argument: gigabytes (default 1). */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashFile } from '../src/collect/models/formats/hash-file.js';

const ROUNDS = 3;
const MEGABYTE = 1 << 20;
const megabytes = Number(process.argv[2] ?? '1') * 1024;

const seconds = async (
  act: () => Promise<string> | string,
): Promise<{ readonly took: number; readonly digest: string }> => {
  const start = performance.now();
  const digest = await act();
  return { took: (performance.now() - start) / 1000, digest };
};

const folder = mkdtempSync(join(tmpdir(), 'countersign-hashing-'));
try {
  const path = join(folder, 'weights');
  const file = openSync(path, 'w');
  const block = randomBytes(MEGABYTE);
  for (let index = 0; index < megabytes; index += 1) {
    block.writeUInt32LE(index);
    writeSync(file, block);
  }
  closeSync(file);
  const theirs = () => execFileSync('sha256sum', [path], { encoding: 'utf8' }).slice(0, 64);
  const ours = async () => {
    const opened = await open(path);
    try {
      return (await hashFile(opened)).sha256;
    } finally {
      await opened.close();
    }
  };
  const best = { ours: Infinity, theirs: Infinity };
  // In turns, so that a busy minute of the machine is shared.
  for (let round = 0; round < ROUNDS; round += 1) {
    const their = await seconds(theirs);
    const our = await seconds(ours);
    if (their.digest !== our.digest) throw new Error(`the digests differ: ${our.digest}, ${their.digest}`);
    best.ours = Math.min(best.ours, our.took);
    best.theirs = Math.min(best.theirs, their.took);
  }
  const told = [
    `${String(megabytes)} MB`,
    `countersign ${best.ours.toFixed(2)} s`,
    `sha256sum ${best.theirs.toFixed(2)} s`,
    `ratio ${(best.ours / best.theirs).toFixed(2)} (aim: at most 1.2)`,
  ];
  process.stdout.write(`${told.join(', ')}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
