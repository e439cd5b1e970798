import type { Notice } from '../../../facts/model-documents.js';
import { known, unavailable, unknown, type Observed } from '../../../facts/observed.js';
import type { FolderEntry } from '../folders.js';
import type { Texts } from '../texts.js';

const NAME = /^(?:LICEN[CS]E|NOTICE|USE_POLICY)/iu;
const MOST = 50;
const MOST_BYTES = 512 * 1024;
const POINTER = 'version https://git-lfs.github.com/spec/';

/** Paths of the texts that stand in the root itself and that a licence may ask for. */
export const noticePaths = (root: string, files: Observed<readonly FolderEntry[]>): Observed<readonly string[]> => {
  if (!files.known) return files;
  const start = root === '' ? 0 : root.length + 1;
  const paths = files.value
    .filter(({ kind, path }) => kind === 'file' && NAME.test(path.slice(start)) && !path.includes('/', start))
    .map(({ path }) => path);
  if (paths.length <= MOST) return known(paths);
  const found = `${String(paths.length)} files; at most ${String(MOST)} are read`;
  return unknown({ code: 'document-unreadable', about: [`${root}/LICENSE*`], found });
};

/** Their texts; what cannot be read makes all of them unknown, since any of them may be the one that is asked for. */
export const noticesOf = (paths: Observed<readonly string[]>, texts: Texts): Observed<readonly Notice[]> => {
  if (!paths.known) return paths;
  const notices: Notice[] = [];
  for (const path of paths.value) {
    const text = texts.get(path);
    if (text?.known !== true) return text ?? unknown(unavailable(path, 'it was not read'));
    const file = text.value;
    // The folder has it, so it is there.
    if (file === null) return unknown(unavailable(path, 'its folder has it, and there is no such file'));
    notices.push({ path, sha256: file.sha256, text: textIn(file.bytes) });
  }
  return known(notices);
};

/** A pointer stands for a text that is not at hand. */
const textIn = (bytes: Uint8Array): string | null => {
  if (bytes.length > MOST_BYTES) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.startsWith(POINTER) ? null : text;
  } catch {
    return null;
  }
};
