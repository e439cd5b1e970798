import { refuse } from '../unreadable.js';
import { imageAt, type Named } from './pins.js';

export type Escape = '\\' | '`';

export interface Directives {
  /** The frontend that reads the file. */
  readonly syntax: readonly Named[];
  readonly escape: Escape;
}

const KNOWN: ReadonlySet<string> = new Set(['syntax', 'escape', 'check']);

/**
 * Directives stand before anything else: `# syntax=image`, ``# escape=` ``; the first line that is none ends them. A frontend
 * is looked for in every comment at the start, and in JSON: the builder takes it from after `#!` and from `//` as well.
 */
export const directivesOf = (lines: readonly string[]): Directives => {
  let escape: Escape = '\\';
  let end = lines.findIndex((line) => !KNOWN.has(keyOf(line)));
  if (end < 0) end = lines.length;
  const start = startOf(lines);
  for (const [index, line] of start.entries()) {
    if (!/^\s*#\s*escape\s*=\s*`/i.test(line)) continue;
    if (index >= end || !line.startsWith('#')) return refuse('an escape stands where not every builder looks for it');
    escape = '`';
  }
  return { syntax: start.flatMap(syntaxAt), escape };
};

const keyOf = (line: string): string => (/^\s*#\s*([A-Za-z]\w*)\s*=\s*\S/.exec(line)?.[1] ?? '').toLowerCase();

/** Comments and empty lines before anything else; a file that begins as JSON as a whole. */
const startOf = (lines: readonly string[]): readonly string[] => {
  const first = lines.findIndex((line) => !/^\s*(?:#|\/\/|$)/.test(line));
  const isJson = /^\s*\{/.test(lines[first] ?? '');
  return first < 0 || isJson ? lines : lines.slice(0, first);
};

const syntaxAt = (line: string, index: number): readonly Named[] => {
  const [, image = ''] =
    /^\s*(?:#|\/\/)\s*syntax\s*=\s*(\S+)/i.exec(line) ?? /"syntax"\s*:\s*"([^"\s]+)/i.exec(line) ?? [];
  return image === '' ? [] : [imageAt(image, index + 1)];
};
