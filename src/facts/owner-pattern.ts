/** The segments of a path, each as its characters. */
export type SplitPath = readonly (readonly string[])[];

export const splitPath = (path: string): SplitPath => path.split('/').map((segment) => Array.from(segment));

/** A pattern of CODEOWNERS, ready to be tried on many paths. */
export type OwnerPattern = (path: SplitPath) => boolean;

/** Any number of whole segments. */
const ANY = Symbol('**');
type Segment = typeof ANY | readonly Part[];

interface Part {
  readonly wild: '*' | '?' | null;
  readonly character: string;
}

/**
 * Reads a pattern as GitHub does: case counts, a pattern with a slash before its end starts at the root, one without
 * matches in any folder, a folder stands for all that is in it, `docs/*` only for the files right below. Null for what
 * GitHub does not support: negation, ranges, an escaped `#`, three asterisks.
 */
export const ownerPattern = (pattern: string): OwnerPattern | null => {
  if (pattern === '' || pattern.startsWith('!') || pattern.startsWith('\\#') || pattern.includes('***')) return null;
  if (/(?<!\\)[[\]]/.test(pattern)) return null;
  if (pattern === '/') return () => false;
  const wanted = anchored(pattern).map(segmentOf);
  return (path) => matchesAll(wanted, path);
};

/** The segments from the root on; a folder's contents are spelt out as `**` at the end. */
const anchored = (pattern: string): readonly string[] => {
  const anywhere = /^[^/]+\/?$/.test(pattern);
  const bare = pattern.replace(/^\//, '').split('/');
  const rooted = anywhere ? ['**', ...bare] : bare;
  return rooted.at(-1) === '' ? [...rooted.slice(0, -1), '**'] : rooted;
};

const segmentOf = (written: string): Segment => (written === '**' ? ANY : partsOf(written));

const partsOf = (written: string): readonly Part[] =>
  [...written.matchAll(/\\(.)|./gsu)].map(([found, escaped]) => ({
    wild: found === '*' || found === '?' ? found : null,
    character: escaped ?? found,
  }));

/** Wildcards by going back to the last `*` only: linear in memory, never exponential in time. */
const matchesGlob = (parts: readonly Part[], text: readonly string[]): boolean => {
  let at = 0;
  let star: { readonly part: number; text: number } | null = null;
  let part = 0;
  while (at < text.length) {
    const wanted = parts[part];
    if (wanted?.wild === '*') {
      star = { part, text: at };
      part += 1;
    } else if (wanted !== undefined && (wanted.wild === '?' || wanted.character === text[at])) {
      part += 1;
      at += 1;
    } else if (star !== null) {
      star.text += 1;
      part = star.part + 1;
      at = star.text;
    } else return false;
  }
  return parts.slice(part).every(({ wild }) => wild === '*');
};

/**
 * Segment by segment, going back to the last `**` only. A last segment that is no lone `*` also stands for a folder, and
 * so for what is in it; `**` at the end stands for at least one segment.
 */
const matchesAll = (wanted: readonly Segment[], path: SplitPath): boolean => {
  const last = wanted.at(-1);
  const folder = last !== ANY && last !== undefined && !isLoneStar(last);
  let back: { readonly wanted: number; at: number } | null = null;
  let next = 0;
  let at = 0;
  while (at < path.length) {
    const each = wanted[next];
    const segment = path[at] ?? [];
    if (each === ANY) {
      back = { wanted: next, at };
      next += 1;
    } else if (each !== undefined && matchesGlob(each, segment)) {
      next += 1;
      at += 1;
      if (next === wanted.length && folder) return true;
    } else if (back !== null) {
      back.at += 1;
      next = back.wanted + 1;
      at = back.at;
    } else return false;
  }
  return next === wanted.length;
};

const isLoneStar = (parts: readonly Part[]): boolean => parts.length === 1 && parts[0]?.wild === '*';
