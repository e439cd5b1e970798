import { crc32, createInflateRaw } from 'node:zlib';
import { known, type Observed } from '../../facts/observed.js';
import { createSarifReader, MOST_BYTES, type SarifReader, type SarifRun } from './sarif.js';
import { readPacked, readSarifStream } from './sarif-stream.js';
import { unreadable } from './unreadable.js';
import { findInZip, type Packed } from './unzip.js';

/** Bytes of a download; unpacked it may be larger. */
export const MOST_DOWNLOADED = 128 * 1024 * 1024;

const PIECE = 256 * 1024;

export interface ArtifactFile {
  /** Name of the artifact, and of the file in it. */
  readonly artifact: string;
  readonly path: string;
}

/**
 * The runs of a report in a downloaded artifact; none where the artifact has no such file. An artifact is a zip archive, or,
 * uploaded without an archive, its one file, which has the artifact's name.
 */
export async function readArtifactFile(
  content: Uint8Array,
  { artifact, path }: ArtifactFile,
): Promise<Observed<readonly SarifRun[]>> {
  const about = `${artifact}/${path}`;
  if (!isZip(content)) {
    return path === artifact
      ? readSarifStream(about, pieces(content))
      : unreadable(about, 'no zip archive, but one file');
  }
  const found = findInZip(content, path, MOST_BYTES);
  if ('fault' in found) return unreadable(about, found.fault);
  if (found.file === null) return known([]);
  const reader = createSarifReader(about);
  await readEntry(reader, found.file);
  return reader.end();
}

/** A first file, or the end of an archive without any. */
const isZip = (content: Uint8Array): boolean =>
  content[0] === 0x50 &&
  content[1] === 0x4b &&
  ((content[2] === 3 && content[3] === 4) || (content[2] === 5 && content[3] === 6));

async function readEntry(reader: SarifReader, { entry, bytes, isStored }: Packed): Promise<void> {
  const seen = { size: 0, crc: 0 };
  const watch = (chunk: Uint8Array): void => {
    seen.size += chunk.length;
    seen.crc = crc32(chunk, seen.crc);
    if (seen.size > entry.size) reader.refuse('the file in the archive is broken');
  };
  if (isStored) {
    for (const chunk of pieces(bytes)) {
      watch(chunk);
      reader.write(chunk);
    }
  } else await readPacked(reader, pieces(bytes), createInflateRaw(), watch);
  if (seen.size !== entry.size || seen.crc !== entry.crc) reader.refuse('the file in the archive is broken');
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
