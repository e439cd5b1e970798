import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recordPage, type PageOf } from '../report/html/page.js';

export interface RecordRead {
  readonly bytes: Uint8Array;
  /** The bytes as text; empty where they are none, so that nothing is read into them. */
  readonly text: string;
  /** Whether a signature lies beside the file, under its own name. */
  readonly signed: boolean;
}

/** Reads `evidence.json`, or the one in a folder. */
export const readRecord = async (path: string): Promise<RecordRead> => {
  const isFolder = (await stat(path)).isDirectory();
  const file = isFolder ? join(path, 'evidence.json') : path;
  const bytes = await readFile(file);
  return { bytes, text: textOf(bytes), signed: existsSync(join(dirname(file), 'evidence.sigstore.json')) };
};

const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return '';
  }
};

/** Writes the page. The program in it lies beside the command line's own bundle. */
export const writePage = async (file: string, page: Omit<PageOf, 'script'>): Promise<void> => {
  const script = await readFile(join(dirname(fileURLToPath(import.meta.url)), 'page.js'), 'utf8');
  await writeFile(file, recordPage({ ...page, script: script.trimEnd() }));
};
