import { parse } from 'smol-toml';
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Document, type LineCounter } from 'yaml';
import { cursor, type Cursor } from '../../lib/shape.js';
import { NotStrict, parseStrictJson } from '../../lib/strict-json.js';
import { LIMITS } from './limits.js';
import { refuse } from './unreadable.js';

/** JSON, YAML and TOML of lock files, each strictly: a key twice, an alias, a second document or deep nesting is refused. */
export const readJson = (text: string): Cursor => cursor(jsonOf(text), '$');

export const jsonOf = (text: string): unknown => {
  if (nesting(text) > 2 * LIMITS.depth) return refuse('it is nested too deeply');
  try {
    return parseStrictJson(text);
  } catch (fault) {
    if (!(fault instanceof NotStrict)) throw fault;
    return refuse(fault.kind === 'ambiguous' ? 'a key stands there twice' : 'it is not JSON');
  }
};

export const readToml = (text: string): Cursor => cursor(tomlOf(text), '$');

export const tomlOf = (text: string): unknown => {
  try {
    return parse(text, { maxDepth: LIMITS.depth });
  } catch {
    return refuse('it is not TOML');
  }
};

export const readYaml = (text: string): Cursor => {
  const [document, ...more] = yamlDocuments(text);
  if (document === undefined || more.length > 0) return refuse('it is not one YAML document');
  return cursor(plain(document.contents, 0), '$');
};

/** `- - - - x`: a level with every dash. */
const CHAIN = /(?:[-?:][ \t]+){80}/u;

/** Whole documents without errors. The parser recurses: brackets are counted before it sees them. */
export const yamlDocuments = (text: string, lineCounter?: LineCounter): readonly Document.Parsed[] => {
  if (nesting(text) > LIMITS.depth || CHAIN.test(text)) return refuse('it is nested too deeply');
  const documents = parsedYaml(text, lineCounter);
  if (documents.some(({ errors }) => errors.length > 0)) return refuse('it is not YAML');
  return documents;
};

const parsedYaml = (text: string, lineCounter: LineCounter | undefined): readonly Document.Parsed[] => {
  const options = { prettyErrors: false, strict: true, uniqueKeys: false, logLevel: 'silent' } as const;
  try {
    // Duplicate keys are found below, in linear time; the parser's own search is quadratic.
    const counter = lineCounter === undefined ? {} : { lineCounter };
    return [
      ...parseAllDocuments(text, { ...options, ...counter, version: '1.2', schema: 'core', merge: false }),
    ] as Document.Parsed[];
  } catch {
    return refuse('it is nested too deeply to be read');
  }
};

const plain = (node: unknown, depth: number): unknown => {
  if (depth > LIMITS.depth) return refuse('it is nested too deeply');
  if (node === null) return null;
  if (isAlias(node)) return refuse('it has an alias');
  if (isSeq(node)) return node.items.map((item) => plain(item, depth + 1));
  if (isScalar(node)) return node.value;
  if (!isMap(node)) return refuse('it has a node of an unknown kind');
  const entries = node.items.map(({ key, value }) => [keyOf(key), plain(value, depth + 1)] as const);
  demandUnique(entries.map(([key]) => key));
  // fromEntries defines members, so `__proto__` stays a member and reaches no prototype.
  return Object.fromEntries(entries);
};

const keyOf = (key: unknown): string => {
  const value = isScalar(key) ? key.value : null;
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : refuse('a key is not text');
};

export const demandUnique = (keys: readonly string[]): void => {
  if (new Set(keys).size !== keys.length) refuse('a key stands there twice');
};

/** How deep brackets nest, those in strings counted as well. */
const nesting = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x5b || code === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x5d || code === 0x7d) depth = Math.max(0, depth - 1);
  }
  return deepest;
};
