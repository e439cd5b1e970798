import { SaxesParser } from 'saxes';
import { Refused } from './refused.js';
import { decoderOf } from './xml-encoding.js';

export type Attributes = Readonly<Record<string, string | undefined>>;

/** What reads a document while it goes by. Names are without a prefix. */
export interface ElementReader<T> {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: () => void;
  /** Omitted: texts are passed over and never kept. */
  readonly text?: (text: string) => void;
  readonly end: () => T;
}

export interface Root {
  readonly name: string;
  readonly attributes: Attributes;
  /** Whether a document type stands before it. */
  readonly typed: 'typed' | 'untyped';
}

const DEEPEST = 100;
const CHUNK = 65_536;

/**
 * Reads a whole XML document in pieces. Nothing outside of it is ever fetched, no entity but XML's own is known, and a
 * document that declares some is refused. Throws Refused.
 */
export const readXml = <T>(bytes: Uint8Array, readerOf: (root: Root) => ElementReader<T>): T => {
  const reading: { reader: ElementReader<T> | null; depth: number; typed: Root['typed'] } = {
    reader: null,
    depth: 0,
    typed: 'untyped',
  };
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new Refused(`it is not well-formed XML (line ${String(parser.line)})`);
  });
  parser.on('doctype', (type) => {
    if (type.includes('[')) throw new Refused('it declares entities or a document type of its own');
    reading.typed = 'typed';
  });
  parser.on('opentag', ({ name, attributes }) => {
    reading.depth += 1;
    if (reading.depth > DEEPEST) throw new Refused(`it nests deeper than ${String(DEEPEST)} elements`);
    const local = withoutPrefix(name);
    if (reading.reader === null) {
      const reader = readerOf({ name: local, attributes, typed: reading.typed });
      reading.reader = reader;
      if (reader.text !== undefined) parser.on('text', reader.text);
    }
    reading.reader.open(local, attributes);
  });
  parser.on('closetag', () => {
    reading.depth -= 1;
    reading.reader?.close();
  });
  feed(parser, bytes);
  if (reading.reader === null) throw new Refused('it holds no element');
  return reading.reader.end();
};

const withoutPrefix = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

const feed = (parser: SaxesParser, bytes: Uint8Array): void => {
  const decode = decoderOf(bytes);
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decode(bytes.subarray(at, at + CHUNK), at + CHUNK < bytes.length ? 'within' : 'last'));
  }
  parser.close();
};
