import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml';
import type { Document, Node, ParsedNode, YAMLWarning } from 'yaml';
import { dotted } from './fault.js';
import type { KeyPath, PolicyFault, PolicyFaultCode } from './fault.js';
import type { Reading, ReadText } from './read-text.js';

const MAX_BYTES = 256 * 1024;
const MAX_DEPTH = 20;

/**
 * Reads one YAML 1.2 document of the core schema into plain JSON. Refuses what has two meanings or hides something:
 * duplicate keys, aliases, tags, further documents, numbers that are not finite. Never throws.
 */
export const readYaml = (file: string, text: string): Reading => {
  const lines = new LineCounter();
  const faultAt = (offset: number, key: string, code: PolicyFaultCode, message: string): PolicyFault => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), key, code, message };
  };
  const refuse = (code: PolicyFaultCode, message: string): Reading => ({
    text: null,
    faults: [{ file, line: 1, column: 1, key: '', code, message }],
  });
  if (new TextEncoder().encode(text).length > MAX_BYTES) return refuse('text-too-large', 'must be at most 256 KiB');
  if (nesting(text) > MAX_DEPTH * 4 || CHAIN.test(text)) return refuse('text-too-deep', 'is nested too deeply');
  const documents = parse(text, lines);
  if (documents === null) return refuse('text-too-deep', 'is nested too deeply to be read');
  const [first, second] = documents;
  if (first === undefined || first.contents === null) {
    const [error] = first?.errors ?? [];
    return error === undefined ? refuse('text-empty', EMPTY) : refuse('yaml-syntax', oneLine(error.message));
  }
  const faults = documents.flatMap((document) =>
    [...document.errors, ...document.warnings.filter(isNotTold)].map((error) =>
      faultAt(error.pos[0], '', 'yaml-syntax', oneLine(error.message)),
    ),
  );
  if (second !== undefined) {
    faults.push(faultAt(second.range[0], '', 'yaml-feature', 'must be one document; a second one begins here'));
  }
  if (first.directives.yaml.explicit === true && first.directives.yaml.version !== '1.2') {
    faults.push(faultAt(0, '', 'yaml-feature', 'must be YAML 1.2; remove the %YAML directive'));
  }
  const walk = walker((offset, path, code, message) => {
    faults.push(faultAt(offset, dotted(path), code, message));
  });
  const value = walk.valueOf(first.contents, []);
  if (isScalar(first.contents) && value === null && faults.length === 0) return refuse('text-empty', EMPTY);
  return { text: { file, value, ...placing(file, walk.places, lines) }, faults };
};

/** Tags are told by the walk, those that are known as well. */
const isNotTold = ({ code }: YAMLWarning): boolean => code !== 'TAG_RESOLVE_FAILED';

const EMPTY = 'is empty; a policy is at least `version: 1` and what it demands';

const oneLine = (message: string): string =>
  message.toWellFormed().split('\n', 1).join('').trim().replace(/[.:]$/u, '');

/** `- - - - x`: a level with every dash. */
const CHAIN = /(?:[-?:][ \t]+){80}/u;

/** The parser recurses: brackets are counted before it sees them, so that no text exhausts the stack. */
const nesting = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth);
    if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
  }
  return deepest;
};

const parse = (text: string, lineCounter: LineCounter): Document.Parsed[] | null => {
  try {
    // Duplicate keys are found by the walk below, in linear time; the parser's own search is quadratic.
    const options = { lineCounter, prettyErrors: false, strict: true, uniqueKeys: false, logLevel: 'silent' } as const;
    const read = parseAllDocuments(text, { ...options, version: '1.2', schema: 'core', merge: false });
    return [...read] as Document.Parsed[];
  } catch {
    return null;
  }
};

interface Places {
  readonly keys: Map<string, number>;
  readonly values: Map<string, number>;
}

const idOf = (path: KeyPath): string => JSON.stringify(path);

const placing = (file: string, places: Places, lines: LineCounter): Pick<ReadText, 'place' | 'reach'> => ({
  place: ({ path, on, code, message }) => {
    const [first, second] = on === 'key' ? [places.keys, places.values] : [places.values, places.keys];
    let offset: number | undefined;
    for (let length = path.length; offset === undefined && length >= 0; length--) {
      const id = idOf(path.slice(0, length));
      // A key that is missing is reported at the key of the object that lacks it.
      offset =
        length === path.length ? (first.get(id) ?? second.get(id)) : (places.keys.get(id) ?? places.values.get(id));
    }
    const { line, col } = lines.linePos(offset ?? 0);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), key: dotted(path), code, message };
  },
  reach: (path) => {
    let length = path.length;
    while (length > 0 && !places.values.has(idOf(path.slice(0, length)))) length--;
    return length;
  },
});

type Complain = (offset: number, path: KeyPath, code: PolicyFaultCode, message: string) => void;

/** Turns nodes into JSON and remembers where they stand. */
const walker = (complain: Complain) => {
  const places: Places = { keys: new Map(), values: new Map() };
  const valueOf = (node: ParsedNode | Node | null, path: KeyPath): unknown => {
    if (node === null) return null;
    const offset = node.range?.[0] ?? 0;
    places.values.set(idOf(path), offset);
    if (path.length > MAX_DEPTH) {
      complain(offset, path, 'text-too-deep', TOO_DEEP);
      return null;
    }
    if (isAlias(node)) {
      complain(offset, path, 'yaml-feature', NO_ALIAS);
      return null;
    }
    if (node.tag !== undefined) complain(offset, path, 'yaml-feature', `must not carry the tag ${node.tag}`);
    if (isMap(node)) return mapOf(node.items, path);
    if (isSeq(node)) return node.items.map((item, index) => valueOf(item as Node | null, [...path, index]));
    const { value, wrong } = scalarOf(isScalar(node) ? node.value : Number.NaN);
    if (wrong !== null) complain(offset, path, 'value-not-allowed', wrong);
    return value;
  };
  const mapOf = (pairs: readonly { key: unknown; value: unknown }[], path: KeyPath): unknown => {
    const entries = new Map<string, unknown>();
    for (const { key, value } of pairs) {
      const name = isScalar(key) ? key.value : null;
      const offset = offsetOf(key);
      if (!isKey(name)) {
        complain(offset, path, 'value-type', isUnicode(name) ? NO_TEXT : NO_UNICODE);
        continue;
      }
      const here = [...path, name];
      if (entries.has(name)) complain(offset, here, 'key-duplicate', 'is written twice; one of the two must go');
      places.keys.set(idOf(here), offset);
      entries.set(name, valueOf(value as Node | null, here));
    }
    return Object.fromEntries(entries);
  };
  return { valueOf, places };
};

const offsetOf = (key: unknown): number => (isScalar(key) || isMap(key) || isSeq(key) ? (key.range?.[0] ?? 0) : 0);

const TOO_DEEP = `must not be nested deeper than ${String(MAX_DEPTH)} levels`;
const NO_ALIAS = 'must not be an alias; write the value out';
const NO_TEXT = 'keys must be text; put the key in quotes';

/** Half of a character, `"\\ud800"`: no host stores such text, and evidence could not hold it. */
const NO_UNICODE = 'must be whole Unicode characters';

const isKey = (name: unknown): name is string => typeof name === 'string' && name !== '__proto__' && isUnicode(name);

/** What JSON can hold of a scalar; null where it can hold none of it. */
const scalarOf = (value: unknown): { readonly value: unknown; readonly wrong: string | null } => {
  if (isNumber(value)) {
    const isFinite = Number.isFinite(Number(value));
    return isFinite ? { value: Number(value), wrong: null } : { value: null, wrong: 'must be a finite number' };
  }
  return isUnicode(value) ? { value, wrong: null } : { value: null, wrong: NO_UNICODE };
};

const isUnicode = (value: unknown): boolean => typeof value !== 'string' || value.isWellFormed();

const isNumber = (value: unknown): boolean => typeof value === 'number' || typeof value === 'bigint';
