import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { plain } from '../report/plain.js';

/** What a statement of 200 weights takes, many times over. */
const LARGEST = 10_000_000;

/**
 * Said before anything is read: whether a statement can be written there. Over an earlier statement it can, and over nothing
 * else: a name that is mistyped would put it in the place of the report, of a weight or of the key.
 */
export const refuseOutput = async (output: string): Promise<void> => {
  const there = await stat(output).catch(absent);
  if (there === null) {
    const folder = dirname(resolve(output));
    const parent = await stat(folder).catch(absent);
    if (parent?.isDirectory() !== true)
      throw new InvalidArgumentError(`There is no folder ${plain(folder)}, where --output would go. Make it first.`);
    return;
  }
  if (!there.isFile()) throw new InvalidArgumentError(`--output names ${plain(output)}, which is no file.`);
  if (there.size > 0 && (there.size > LARGEST || !isStatement(await readFile(output, 'utf8'))))
    throw new InvalidArgumentError(
      `--output names ${plain(output)}, which is there and is no statement. It would be written over: name another file.`,
    );
};

/** A system's refusal to look is heard when the file is written. */
const absent = (): null => null;

const isStatement = (text: string): boolean => {
  try {
    const { _type: type, mediaType } = JSON.parse(text) as { readonly _type?: unknown; readonly mediaType?: unknown };
    return (
      String(type).startsWith('https://in-toto.io/Statement/') ||
      String(mediaType).startsWith('application/vnd.dev.sigstore.bundle')
    );
  } catch {
    return false;
  }
};
