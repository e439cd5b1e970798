import { Unreadable } from './unreadable.js';

export interface Unicode {
  readonly write: (chunk: Uint8Array) => void;
  readonly end: () => void;
}

/** Longest mark at the start of a file. */
const MARK = 3;

/** Passes a file on as UTF-8 without its mark. Tools write UTF-8, with or without a mark, and on Windows UTF-16 with one. */
export const createUnicode = (take: (chunk: Uint8Array) => void): Unicode => {
  let start = Buffer.alloc(0);
  let pass: Unicode | null = null;
  const begin = (): Unicode => {
    const { skip, encoding } = markOf(start);
    const chosen = encoding === 'utf-8' ? { write: take, end: () => undefined } : fromUtf16(encoding, take);
    chosen.write(start.subarray(skip));
    return chosen;
  };
  return {
    write: (chunk) => {
      if (pass !== null) {
        pass.write(chunk);
        return;
      }
      start = Buffer.concat([start, chunk]);
      if (start.length >= MARK) pass = begin();
    },
    end: () => {
      (pass ?? begin()).end();
    },
  };
};

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const markOf = (start: Buffer): { readonly skip: number; readonly encoding: Encoding } => {
  if (start[0] === 0xff && start[1] === 0xfe) return { skip: 2, encoding: 'utf-16le' };
  if (start[0] === 0xfe && start[1] === 0xff) return { skip: 2, encoding: 'utf-16be' };
  const marked = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
  return { skip: marked ? MARK : 0, encoding: 'utf-8' };
};

const fromUtf16 = (encoding: Encoding, take: (chunk: Uint8Array) => void): Unicode => {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const decoded = (chunk: Uint8Array, stream: boolean): void => {
    take(Buffer.from(decode(decoder, chunk, stream)));
  };
  return {
    write: (chunk) => {
      decoded(chunk, true);
    },
    end: () => {
      decoded(new Uint8Array(), false);
    },
  };
};

const decode = (decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array, stream: boolean): string => {
  try {
    return decoder.decode(chunk, { stream });
  } catch {
    throw new Unreadable('the file is not Unicode text');
  }
};
