import { access, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { BILL_FILE } from '../evidence/bill.js';
import type { RecordFiles } from '../app/verify-record.js';
import { STATEMENTS, type StatementName } from '../verify/types.js';

/** Where the parts of a record lie that do not lie beside it under their own names. */
export interface ElsewhereFiles {
  readonly bundle?: string | undefined;
  readonly private?: string | undefined;
  readonly parent?: string | undefined;
}

const EVIDENCE = 'evidence.json';

/**
 * The files of a record: of a folder, or beside an `evidence.json`, under their fixed names. A file of another name is taken
 * by itself: what lies beside it may belong to another record.
 */
export const readRecordFiles = async (path: string, elsewhere: ElsewhereFiles): Promise<RecordFiles> => {
  const file = await evidenceAt(path);
  const beside = (name: string): Promise<Uint8Array | null> =>
    basename(file) === EVIDENCE ? present(join(dirname(file), name)) : Promise.resolve(null);
  const named = (name: string | undefined, fixed: string | null): Promise<Uint8Array | null> => {
    if (name !== undefined) return readFile(name);
    return fixed === null ? Promise.resolve(null) : beside(fixed);
  };
  const [evidence, withheld, bill, parent, ...bundles] = await Promise.all([
    readFile(file),
    named(elsewhere.private, 'evidence.private.json'),
    beside(BILL_FILE),
    elsewhere.parent === undefined ? null : evidenceAt(elsewhere.parent).then((parentFile) => readFile(parentFile)),
    ...STATEMENTS.map((name) => named(name === 'evidence' ? elsewhere.bundle : undefined, `${name}.sigstore.json`)),
  ]);
  return {
    evidence,
    withheld,
    bill,
    parent,
    bundles: new Map(STATEMENTS.flatMap((name, index) => pairOf(name, bundles[index]))),
  };
};

/** The file itself, or the one in the folder. */
const evidenceAt = async (path: string): Promise<string> => {
  if (!(await isFolder(path))) return path;
  const file = join(path, EVIDENCE);
  await access(file).catch(() => {
    throw new Error(
      `There is no evidence.json in the folder ${path}. If the file came under another name, rename it, or name the file itself and its signature with --bundle.`,
    );
  });
  return file;
};

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`There is no file or folder ${path}.`, { cause: error });
  }
};

const pairOf = (name: StatementName, bytes: Uint8Array | null | undefined): readonly [StatementName, Uint8Array][] =>
  bytes === null || bytes === undefined ? [] : [[name, bytes]];

/** Absent is no fault: most records have not every part. Whatever else keeps it from being read is one. */
const present = async (path: string): Promise<Uint8Array | null> => {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};
