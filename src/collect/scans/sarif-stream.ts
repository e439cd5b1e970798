import type { Transform } from 'node:stream';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Observed } from '../../facts/observed.js';
import { createSarifReader, type SarifReader, type SarifRun } from './sarif.js';

/** Pieces of a file. Each is done with before the next is asked for, so that a source may use one buffer for all. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Deflate cannot pack tighter than 1 : 1032; reports of real tools stay below 1 : 100. */
const TIGHTEST = 300;
/** A small file may be packed as tightly as it likes. */
const HARMLESS = 16 * 1024 * 1024;

/** Reads a SARIF file piece by piece, also one that is packed with gzip (`scan.sarif.gz`). Its digest is of the unpacked bytes. */
export async function readSarifStream(name: string, chunks: Chunks): Promise<Observed<readonly SarifRun[]>> {
  const reader = createSarifReader(name);
  const iterator = readChunks(chunks);
  const first = await iterator.next();
  if (first.done !== true) {
    const all = withFirst(first.value, iterator);
    if (first.value[0] === 0x1f && first.value[1] === 0x8b) await readPacked(reader, all, createGunzip());
    else await drain(reader, all);
  }
  return reader.end();
}

/** The unpacked bytes go to the reader and to `watch`; how tightly they were packed is watched here. */
export async function readPacked(
  reader: SarifReader,
  chunks: Chunks,
  unpacker: Transform,
  watch: (chunk: Uint8Array) => void = () => undefined,
): Promise<void> {
  let packed = 0;
  let unpacked = 0;
  const state = { stopped: false };
  const source = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      packed += chunk.length;
      yield Uint8Array.from(chunk);
    }
  };
  const take = async (from: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of from) {
      unpacked += chunk.length;
      if (unpacked > HARMLESS && unpacked > packed * TIGHTEST)
        reader.refuse(`the file is packed more than ${String(TIGHTEST)} times: no report is`);
      watch(chunk);
      if (!reader.write(chunk)) {
        state.stopped = true;
        return;
      }
    }
  };
  try {
    await pipeline(Readable.from(source(), { objectMode: false }), unpacker, take);
  } catch (error) {
    // Ending early, once the file is refused, is told as an error too.
    if (state.stopped) return;
    if (!isOfZlib(error)) throw error;
    reader.refuse('the packed file is broken');
  }
}

const isOfZlib = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && /^Z_|^ERR_/.test(String(error.code));

async function drain(reader: SarifReader, chunks: Chunks): Promise<void> {
  for await (const chunk of chunks) if (!reader.write(chunk)) return;
}

async function* readChunks(chunks: Chunks): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) if (chunk.length > 0) yield chunk;
}

async function* withFirst(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}
