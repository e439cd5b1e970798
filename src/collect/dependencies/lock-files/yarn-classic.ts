import { demandUnique } from '../structured-text.js';
import { refuse } from '../unreadable.js';

export interface ClassicBlock {
  readonly patterns: readonly { readonly name: string; readonly range: string }[];
  readonly fields: Readonly<Record<string, string>>;
}

interface OpenBlock {
  readonly patterns: ClassicBlock['patterns'];
  readonly fields: Map<string, string>;
}

const HEADER = '# yarn lockfile v1';

/**
 * The lock file of yarn 1: blocks of packages, each a line of patterns with fields below, indented by two, and lists below
 * these, indented by four. Whatever is none of it is refused.
 */
export const readClassicBlocks = (content: string): readonly ClassicBlock[] => {
  const lines = content.split(/\r?\n/);
  if (!lines.includes(HEADER)) return refuse('it is no lock file of yarn');
  const blocks: OpenBlock[] = [];
  for (const line of lines) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const indent = line.length - line.trimStart().length;
    if (indent === 0) blocks.push({ patterns: patternsOf(line), fields: new Map() });
    else if (indent === 2) addField(blocks.at(-1), line.slice(2));
    else if (indent !== 4) return refuse('a line is indented in an unknown way');
  }
  demandUnique(blocks.flatMap(({ patterns }) => patterns.map(({ name, range }) => `${name}@${range}`)));
  return blocks.map(({ patterns, fields }) => ({ patterns, fields: Object.fromEntries(fields) }));
};

const patternsOf = (line: string): ClassicBlock['patterns'] => {
  if (!line.endsWith(':')) return refuse('a package does not end its line with a colon');
  return line
    .slice(0, -1)
    .split(', ')
    .map((written) => {
      const pattern = unquoted(written);
      const at = pattern.indexOf('@', 1);
      return at < 0 ? { name: pattern, range: '' } : { name: pattern.slice(0, at), range: pattern.slice(at + 1) };
    });
};

/** `version "1.0.0"`; a field that ends in a colon is a list of names, which tells nothing that is needed here. */
const addField = (block: OpenBlock | undefined, text: string): void => {
  if (block === undefined) return refuse('a field stands before the first package');
  const [, key = '', value] = /^([A-Za-z]+)(?::| (\S.*))$/.exec(text) ?? [];
  if (key === '' || block.fields.has(key)) return refuse('a field is none, or stands there twice');
  block.fields.set(key, value === undefined ? '' : unquoted(value));
};

/** A value in quotes is a string of JSON. */
const unquoted = (written: string): string => {
  if (!written.startsWith('"')) return /["\s]/.test(written) ? refuse('a value has a quote within') : written;
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === 'string' ? value : refuse('a value is no text');
  } catch {
    return refuse('a value in quotes does not end');
  }
};
