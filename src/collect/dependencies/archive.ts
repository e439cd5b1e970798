import { refuse } from './unreadable.js';

/** A package of npm and its version; null: not told. */
export interface Archived {
  readonly name: string;
  readonly version: string | null;
}

/** `…/name/-/name-1.0.0.tgz`, `…/@scope/name/-/name-1.0.0.tgz`: how every registry of npm names its archives. */
const ARCHIVE =
  /\/((?:@|%40)[^/]+?(?:\/|%2f)[^/]+|[^/@]+)\/-\/(?:(?:@|%40)[^/]+?(?:\/|%2f))?([^/?#]+)\.(?:tgz|tar\.gz)(?:[?#].*)?$/i;

/** Of an address, in characters. */
const LONGEST = 4000;

/**
 * What an address really brings. Installers fetch the address of a lock file and never hold the package against the name
 * that stands beside it: where the two differ, the archive is what counts.
 */
export const archivedAt = (url: string | null, told: Archived): Archived => {
  if (url !== null && url.length > LONGEST) return refuse('an address is too long');
  const [, path, file = ''] = url === null || !/^https?:/i.test(url) ? [] : (ARCHIVE.exec(url) ?? []);
  if (path === undefined) return told;
  const [name, archive] = [decoded(path), decoded(file)];
  const start = `${name.slice(name.indexOf('/') + 1)}-`;
  // Metadata of a build is no part of the address.
  if (name === told.name && archive === `${start}${told.version?.replace(/\+.*$/s, '') ?? ''}`) return told;
  return { name, version: archive.startsWith(start) ? archive.slice(start.length) : null };
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
