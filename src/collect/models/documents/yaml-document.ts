import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, type Document } from 'yaml';
import { cursor, Malformed, type Cursor } from '../../../lib/shape.js';
import { UnreadableDocument } from './unreadable-document.js';

const DEPTH = 20;

/**
 * Reads one YAML 1.2 document strictly: a key twice, an alias, a tag, a second document or deep nesting is refused. What
 * `read` finds of another shape is told with its line; `first` is the line of the file at which the text begins.
 */
export const readYamlDocument = <T>(text: string, first: number, read: (document: Cursor) => T): T => {
  const lines = new LineCounter();
  const lineOf = (offset: number): number => first - 1 + lines.linePos(offset).line;
  const document = parsed(text, lines, lineOf);
  const places = new Map<string, number>();
  const value = valueOf(document.contents, '$', { places, lineOf, depth: 0 });
  try {
    return read(cursor(value, '$'));
  } catch (fault) {
    if (fault instanceof Malformed) throw new UnreadableDocument(fault.message, placeOf(fault.path, places) ?? first);
    throw fault;
  }
};

/** `- - - - x`: a level with every dash. */
const CHAIN = /(?:[-?:][ \t]+){40}/u;

const parsed = (text: string, lineCounter: LineCounter, lineOf: (offset: number) => number): Document.Parsed => {
  if (nesting(text) > 2 * DEPTH || CHAIN.test(text)) throw new UnreadableDocument('it is nested too deeply');
  // Duplicate keys are found below, in linear time; the parser's own search is quadratic.
  const options = { lineCounter, prettyErrors: false, strict: true, uniqueKeys: false, logLevel: 'silent' } as const;
  const read = { ...options, version: '1.2', schema: 'core', merge: false } as const;
  const [document, second] = [...parseAllDocuments(text, read)] as Document.Parsed[];
  if (document === undefined) throw new UnreadableDocument('it is empty');
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) throw new UnreadableDocument(oneLine(error.message), lineOf(error.pos[0]));
  if (second !== undefined) throw new UnreadableDocument('a second document begins', lineOf(second.range[0]));
  return document;
};

const oneLine = (message: string): string => message.toWellFormed().split('\n', 1).join('').trim();

/** The parser recurses: brackets are counted before it sees them. */
const nesting = (text: string): number => {
  let [depth, deepest] = [0, 0];
  for (const character of text) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth);
    if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
  }
  return deepest;
};

interface Walk {
  /** Line of every value, by the path that a cursor has for it. */
  readonly places: Map<string, number>;
  readonly lineOf: (offset: number) => number;
  readonly depth: number;
}

const valueOf = (node: unknown, path: string, walk: Walk): unknown => {
  if (node === null) return null;
  const line = walk.lineOf(offsetOf(node));
  if (!walk.places.has(path)) walk.places.set(path, line);
  const inner = { ...walk, depth: walk.depth + 1 };
  if (walk.depth > DEPTH) throw new UnreadableDocument(`${path} is nested too deeply`, line);
  if (isAlias(node)) throw new UnreadableDocument(`${path} is an alias; write the value out`, line);
  if (isSeq(node)) return node.items.map((item, index) => valueOf(item, `${path}[${String(index)}]`, inner));
  if (isMap(node)) return mapOf(node.items, path, inner);
  if (!isScalar(node)) throw new UnreadableDocument(`${path} is no value`, line);
  if (node.tag !== undefined) throw new UnreadableDocument(`${path} has the tag ${node.tag}`, line);
  return node.value;
};

const mapOf = (pairs: readonly { key: unknown; value: unknown }[], path: string, walk: Walk): unknown => {
  const entries = new Map<string, unknown>();
  for (const { key, value } of pairs) {
    const line = walk.lineOf(offsetOf(key));
    const name = isScalar(key) ? key.value : null;
    if (typeof name !== 'string') throw new UnreadableDocument(`${path} has a key that is no text`, line);
    const place = `${path}.${name}`;
    if (entries.has(name)) throw new UnreadableDocument(`${place} is written twice`, line);
    // Of a value on further lines, the line of its key is where people look.
    walk.places.set(place, line);
    entries.set(name, valueOf(value, place, walk));
  }
  // fromEntries defines members, so `__proto__` stays a member and reaches no prototype.
  return Object.fromEntries(entries);
};

const offsetOf = (node: unknown): number =>
  isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;

/** What is missing is reported where the thing stands that lacks it. */
const placeOf = (path: string, places: ReadonlyMap<string, number>): number | null => {
  for (let end = path.length; end > 0; end -= 1) {
    const line = places.get(path.slice(0, end));
    if (line !== undefined) return line;
  }
  return null;
};
