import { constants, type Stats } from 'node:fs';
import { lstat, mkdir, open, realpath, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { InputError } from '../app/inputs.js';
import { BILL_FILE } from '../evidence/bill.js';
import type { EvidenceFile } from '../app/ports.js';

/** A file system that does not answer must not keep the verdict waiting. */
const MOST_MS = 10_000;

/** Where the kernel answers instead of a disk: what is written there is kept nowhere. */
const NO_DISK = /^\/(?:proc|sys|dev)(?:\/|$)/u;

/**
 * Writes the evidence where later steps find it; returns the path. `part` keeps the files of several judgements apart.
 * Only a regular file on a disk is written: a pipe, a device or a link would take the evidence elsewhere, or wait for ever.
 */
export const saveEvidence = (
  wanted: string | null,
  part: string | null,
  { bytes, bill }: { readonly bytes: string; readonly bill: EvidenceFile | null },
): Promise<string> => {
  const path = pathOf(wanted, part);
  const billPath = besideOf(wanted, part, BILL_FILE);
  return explained(wanted, async () => {
    await keep(path, bytes);
    // A bill of what was judged before would lie beside evidence that it does not follow from.
    if (bill === null && bills.delete(billPath)) await rm(billPath, { force: true });
    if (bill !== null) {
      bills.add(billPath);
      await keep(billPath, bill.bytes);
    }
    return path;
  });
};

/** Those that this process wrote: nobody else's file of that name is taken away. */
const bills = new Set<string>();

const besideOf = (wanted: string | null, part: string | null, name: string): string =>
  join(dirname(pathOf(wanted, null)), part === null ? name : name.replace('.', `-${part}.`));

/** Writes the other files of a record beside its evidence, each under its own name; `part` as there. */
export const saveProofs = (
  wanted: string | null,
  part: string | null,
  files: readonly EvidenceFile[],
): Promise<void> => {
  return explained(wanted, async () => {
    for (const { name, bytes } of files) await keep(besideOf(wanted, part, name), bytes);
  });
};

const keep = async (path: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await refuseOther(path);
  await write(path, content);
};

/** Refuses a path that can never hold evidence, before anything is judged. One that is not there yet is in order. */
export const checkEvidencePath = async (wanted: string | null): Promise<void> => {
  if (wanted !== null) await explained(wanted, () => refuse(pathOf(wanted, null)));
};

const refuse = async (path: string): Promise<void> => {
  if (path.endsWith('.sigstore.json')) throw new Error('the name is kept for a signature');
  await refuseOther(path);
};

const pathOf = (wanted: string | null, part: string | null): string => {
  const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const whole =
    wanted === null
      ? join(process.env['RUNNER_TEMP'] ?? workspace, 'countersign', 'evidence.json')
      : resolve(workspace, wanted);
  return part === null ? whole : whole.replace(/(\.[^./\\]*)?$/u, (ending) => `-${part}${ending}`);
};

/** The folder counts as it really lies: a link may lead out of the workspace, and into /proc. */
const refuseOther = async (path: string): Promise<void> => {
  const folder = await realpath(dirname(path)).catch(() => dirname(path));
  if (NO_DISK.test(`${folder}/`)) throw new Error(`${folder} is no place on a disk`);
  refuseKind(await statsOf(path));
};

const refuseKind = (found: Stats | null): void => {
  if (found !== null && !found.isFile()) throw new Error(`there is ${kindOf(found)}, not a file`);
};

const statsOf = async (path: string): Promise<Stats | null> => {
  try {
    return await lstat(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
};

const kindOf = (found: Stats): string => {
  if (found.isDirectory()) return 'a folder';
  if (found.isSymbolicLink()) return 'a link';
  if (found.isFIFO()) return 'a pipe';
  return found.isSocket() ? 'a socket' : 'a device';
};

/** Looked at again once it is open, and opened without waiting: it may have been put in place meanwhile. */
const write = async (path: string, bytes: string | Uint8Array): Promise<void> => {
  const { O_WRONLY, O_CREAT, O_NOFOLLOW, O_NONBLOCK } = constants;
  const file = await open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o644);
  try {
    refuseKind(await file.stat());
    await file.truncate(0);
    await file.writeFile(bytes);
  } finally {
    await file.close();
  }
};

const explained = async <T>(wanted: string | null, act: () => Promise<T>): Promise<T> => {
  try {
    return await inTime(act());
  } catch (error) {
    if (wanted === null) throw error;
    const found = error instanceof Error ? error.message : String(error);
    throw new InputError(
      `The input "evidence-path" is ${JSON.stringify(wanted)}; no file can be written there: ${found}.`,
    );
  }
};

const inTime = async <T>(acting: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`the file system did not answer within ${String(MOST_MS)} ms`));
    }, MOST_MS);
  });
  try {
    return await Promise.race([acting, late]);
  } finally {
    clearTimeout(timer);
  }
};
