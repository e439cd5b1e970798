import { LineCounter, isAlias, isMap, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml';
import { LIMITS } from '../limits.js';
import { yamlDocuments } from '../structured-text.js';
import { refuse } from '../unreadable.js';

/** A YAML document with the places of its nodes. */
export interface PlacedDocument {
  readonly root: Node | null;
  /** What an alias stands for; anything else is itself. */
  readonly target: (node: unknown) => Node | null;
  readonly at: (node: unknown, key: string) => Node | null;
  readonly members: (node: unknown) => readonly (readonly [string, Node | null])[];
  readonly items: (node: unknown) => readonly (Node | null)[];
  /** Text of a scalar; null where it is none. */
  readonly text: (node: unknown) => string | null;
  /** From 1. */
  readonly lineOf: (node: unknown) => number;
}

/** Nodes that are looked at in one file: aliases can make a small file endless. */
const MOST_STEPS = 200_000;
/** Each is looked for through the whole document. */
const MOST_ALIASES = 200;

export const placedDocuments = (text: string): readonly PlacedDocument[] => {
  const lines = new LineCounter();
  const budget: Budget = { steps: MOST_STEPS, aliases: MOST_ALIASES };
  return yamlDocuments(text, lines).map((document) => placed(document, lines, budget));
};

interface Budget {
  steps: number;
  aliases: number;
}

const placed = (document: Document.Parsed, lines: LineCounter, budget: Budget): PlacedDocument => {
  const resolved = (node: unknown): Node | null => {
    budget.steps -= 1;
    if (isAlias(node)) budget.aliases -= 1;
    if (budget.steps < 0 || budget.aliases < 0) return refuse('it has too many nodes or aliases');
    if (isAlias(node)) return (node.resolve(document) as Node | undefined) ?? refuse('an alias names nothing');
    return (node ?? null) as Node | null;
  };
  const members = (node: unknown): readonly (readonly [string, Node | null])[] => {
    const map = resolved(node);
    if (!isMap(map)) return [];
    const pairs = map.items.map(({ key, value }) => [keyOf(key), resolved(value)] as const);
    if (new Set(pairs.map(([key]) => key)).size !== pairs.length) return refuse('a key stands there twice');
    return pairs;
  };
  return {
    root: resolved(document.contents),
    target: resolved,
    members,
    at: (node, key) => members(node).find(([name]) => name === key)?.[1] ?? null,
    items: (node) => {
      const list = resolved(node);
      return isSeq(list) ? list.items.map(resolved) : [];
    },
    text: (node) => (isScalar(node) && typeof node.value === 'string' ? node.value : null),
    lineOf: (node) => lines.linePos((node as Node | null)?.range?.[0] ?? 0).line,
  };
};

const keyOf = (key: unknown): string => (isScalar(key) ? String(key.value) : refuse('a key is not text'));

/** Every pair of a document, wherever it stands; what is anchored is met where it is written. */
export const everyPair = (root: Node | null, visit: (pair: Pair, within: Node) => void): void => {
  const walk = (node: unknown, depth: number): void => {
    if (depth > LIMITS.depth) return refuse('it is nested too deeply');
    if (isSeq(node)) for (const item of node.items) walk(item, depth + 1);
    if (!isMap(node)) return;
    for (const pair of node.items) {
      visit(pair, node);
      walk(pair.value, depth + 1);
    }
  };
  walk(root, 0);
};
