import { matchesGlob } from '../../lib/glob.js';
import { openZip, type Zip } from '../scans/unzip.js';
import { Refused } from './refused.js';

export interface ArtifactFile {
  readonly path: string;
  readonly bytes: () => Uint8Array;
}

/** What is read of one artifact at most: entries of its directory, files that match, bytes of one and of all, times packed. */
const MOST_ENTRIES = 50_000;
const MOST_FILES = 5000;
const MOST_BYTES = 64_000_000;
const MOST_BYTES_IN_ALL = 128_000_000;
const MOST_TIMES = 200;
/** So much may be packed as tightly as it will. */
const SMALL_BYTES = 1_000_000;
const LONGEST_PATH = 1024;

/**
 * The files of an artifact that the glob matches, in order of their paths. An artifact that is no archive is one file, named
 * like the artifact. What the directory claims is weighed before anything is unpacked. Throws Refused.
 */
export const artifactFiles = (bytes: Uint8Array, name: string, glob: string): readonly ArtifactFile[] => {
  if (!isZip(bytes)) return matchesGlob(glob, name) ? [{ path: name, bytes: () => bytes }] : [];
  const zip = openZip(bytes);
  if ('fault' in zip) throw new Refused(zip.fault);
  if (zip.entries.length > MOST_ENTRIES) throw new Refused(`it holds more than ${String(MOST_ENTRIES)} files`);
  const entries = zip.entries.filter((entry) => !entry.name.endsWith('/') && matchesGlob(glob, entry.name));
  weigh(entries);
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => ({ path: entry.name, bytes: () => unpacked(zip, entry) }));
};

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);

type Entry = Zip['entries'][number];

const weigh = (entries: readonly Entry[]): void => {
  if (entries.length > MOST_FILES) throw new Refused(`more than ${String(MOST_FILES)} of its files match`);
  if (new Set(entries.map((entry) => entry.name)).size < entries.length)
    throw new Refused('it holds two files of one name');
  if (entries.some((entry) => entry.name.length > LONGEST_PATH))
    throw new Refused(`it holds a path of more than ${String(LONGEST_PATH)} characters`);
  const large = entries.find((entry) => entry.size > MOST_BYTES);
  if (large !== undefined)
    throw new Refused(`a file of it has ${String(large.size)} bytes, over ${String(MOST_BYTES)}`);
  if (entries.some(({ size, packed }) => size > SMALL_BYTES && size > packed * MOST_TIMES))
    throw new Refused(`a file of it is packed more than ${String(MOST_TIMES)} times`);
  const all = entries.reduce((sum, { size }) => sum + size, 0);
  if (all > MOST_BYTES_IN_ALL)
    throw new Refused(`its files have ${String(all)} bytes, over ${String(MOST_BYTES_IN_ALL)}`);
};

const unpacked = (zip: Zip, entry: Entry): Uint8Array => {
  const read = zip.read(entry, MOST_BYTES);
  if ('fault' in read) throw new Refused(read.fault);
  return read.bytes;
};
