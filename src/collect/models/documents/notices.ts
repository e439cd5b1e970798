import { createHash } from 'node:crypto';
import type { ModelFile, Notice } from '../../../facts/models.js';
import { known, unknown, type Observed } from '../../../facts/observed.js';
import type { Contents } from './keys.js';

const NAME = /^(?:LICEN[CS]E|NOTICE|USE_POLICY)/iu;
const MOST = 50;
const MOST_BYTES = 512 * 1024;
const POINTER = 'version https://git-lfs.github.com/spec/';

/** Paths of the texts that stand in the root itself and that a licence may ask for. */
export const noticePaths = (root: string, files: Observed<readonly ModelFile[]>): Observed<readonly string[]> => {
  if (!files.known) return files;
  const paths = files.value
    .filter(({ kind }) => kind === 'file')
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`${root}/`) && NAME.test(path.slice(root.length + 1)))
    .filter((path) => !path.slice(root.length + 1).includes('/'));
  if (paths.length <= MOST) return known(paths);
  const found = `${String(paths.length)} files; at most ${String(MOST)} are read`;
  return unknown({ code: 'document-unreadable', about: [`${root}/LICENSE*`], found });
};

/** Their texts; what cannot be read makes all of them unknown, since any of them may be the one that is asked for. */
export const noticesOf = (paths: Observed<readonly string[]>, contents: Contents): Observed<readonly Notice[]> => {
  if (!paths.known) return paths;
  const notices: Notice[] = [];
  for (const path of paths.value) {
    const content = contents.get(path);
    if (content?.known === false) return content;
    const bytes = content?.value ?? null;
    if (bytes !== null) {
      notices.push({ path, sha256: createHash('sha256').update(bytes).digest('hex'), text: textIn(bytes) });
    }
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
