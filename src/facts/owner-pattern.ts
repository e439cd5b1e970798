/** A pattern of CODEOWNERS, ready to be tried on many paths. */
export type OwnerPattern = (path: string, segments: readonly string[]) => boolean;

/** Any number of whole segments. */
const ANY = Symbol('**');
type Segment = typeof ANY | SegmentGlob;

interface SegmentGlob {
  readonly matches: (segment: string) => boolean;
  /** The text that it stands for, where it holds no wildcard. */
  readonly literal: string | null;
  /** Texts between its wildcards: each stands in whatever matches. */
  readonly pieces: readonly string[];
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
  const wanted = anchored(pattern.split('/')).map(segmentOf);
  const rejects = quickReject(wanted);
  return (path, segments) => !rejects(path) && matchesAll(wanted, segments);
};

/** The segments from the root on; a folder's contents are spelt out as `**` at the end. */
const anchored = (written: readonly string[]): readonly string[] => {
  const bare = written[0] === '' ? written.slice(1) : written;
  const anywhere = written[0] !== '' && (written.length === 1 || (written.length === 2 && written[1] === ''));
  const rooted = anywhere && bare[0] !== '**' ? ['**', ...bare] : [...bare];
  return rooted.at(-1) === '' ? [...rooted.slice(0, -1), '**'] : rooted;
};

const segmentOf = (written: string): Segment => (written === '**' ? ANY : segmentGlob(written));

const segmentGlob = (written: string): SegmentGlob => {
  const parts: readonly Part[] = [...written.matchAll(/\\(.)|[\s\S]/gu)].map(([found, escaped]) => ({
    wild: found === '*' || found === '?' ? found : null,
    character: escaped ?? found,
  }));
  if (parts.every(({ wild }) => wild === null)) {
    const literal = parts.map(({ character }) => character).join('');
    return { literal, pieces: [literal], matches: (segment) => segment === literal };
  }
  const pieces = parts
    .map(({ wild, character }) => (wild === null ? character : '/'))
    .join('')
    .split('/');
  return { literal: null, pieces, matches: (segment) => matchesGlob(parts, Array.from(segment)) };
};

interface Part {
  readonly wild: '*' | '?' | null;
  readonly character: string;
}

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
const matchesAll = (wanted: readonly Segment[], segments: readonly string[]): boolean => {
  const last = wanted.at(-1);
  const folder = last !== ANY && last !== undefined && !isLoneStar(last);
  let back: { readonly wanted: number; at: number } | null = null;
  let next = 0;
  let at = 0;
  while (at < segments.length) {
    const each = wanted[next];
    const segment = segments[at] ?? '';
    if (each === ANY) {
      if (next === wanted.length - 1) return true;
      back = { wanted: next, at };
      next += 1;
    } else if (each?.matches(segment) === true) {
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

const isLoneStar = (segment: SegmentGlob): boolean =>
  segment.literal === null && segment.matches('') && segment.matches('a');

/** A cheap test that tells most paths that cannot match: by the literal start of a rooted pattern, and by its longest literal. */
const quickReject = (wanted: readonly Segment[]): ((path: string) => boolean) => {
  const firstWild = wanted.findIndex((each) => each === ANY || each.literal === null);
  const start = wanted
    .slice(0, firstWild === -1 ? wanted.length : firstWild)
    .map((each) => (each === ANY ? '' : (each.literal ?? '')))
    .join('/');
  const pieces = wanted.flatMap((each) => (each === ANY ? [] : each.pieces));
  const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), '');
  if (start === '') return (path) => !path.includes(longest);
  if (start.length >= longest.length) return (path) => !path.startsWith(start);
  return (path) => !path.startsWith(start) || !path.includes(longest);
};
