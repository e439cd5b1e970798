type Token = { readonly kind: 'star' } | { readonly kind: 'one'; readonly fits: (byte: string) => boolean };

/**
 * Matches paths as git matches patterns of attributes: `*` and `?` within a segment, `**` for whole segments, classes. A pattern
 * without a slash is one of names. Bytes count, as git counts them; time is bounded by the product of the two lengths, so that
 * whoever writes a pattern cannot stop who reads it. A pattern that git would not read matches nothing.
 */
export const gitPattern = (pattern: string): ((path: string) => boolean) => {
  const bytes = bytesOf(pattern);
  if (bytes === '' || bytes.endsWith('/')) return () => false;
  const segments = bytes.replace(/^\//u, '').split('/').map(segmentOf);
  if (segments.includes(null)) return () => false;
  const whole = segments as readonly Segment[];
  const isOfNames = !bytes.includes('/');
  return (path) => {
    const parts = bytesOf(path).split('/');
    return matchAll(whole, isOfNames ? parts.slice(-1) : parts);
  };
};

/** One letter for each byte. */
const bytesOf = (text: string): string => Buffer.from(text).toString('latin1');

type Segment = 'any' | readonly Token[];

/** `any` stands for `**`. null: a class that does not end. */
const segmentOf = (text: string, index: number, all: readonly string[]): Segment | null => {
  if (text === '**' && all.length > 1) return 'any';
  const tokens: Token[] = [];
  let rest = text;
  while (rest !== '') {
    const read = tokenOf(rest);
    if (read === null) return null;
    tokens.push(read.token);
    rest = rest.slice(read.length);
  }
  return tokens;
};

const tokenOf = (text: string): { readonly token: Token; readonly length: number } | null => {
  const [first = '', second] = text;
  if (first === '*') return { token: { kind: 'star' }, length: 1 };
  if (first === '?') return { token: { kind: 'one', fits: () => true }, length: 1 };
  if (first === '[') return classOf(text);
  if (first === '\\') return second === undefined ? null : { token: letter(second), length: 2 };
  return { token: letter(first), length: 1 };
};

const letter = (wanted: string): Token => ({ kind: 'one', fits: (byte) => byte === wanted });

const NAMED: Readonly<Record<string, RegExp>> = {
  alnum: /[A-Za-z0-9]/u,
  alpha: /[A-Za-z]/u,
  blank: /[ \t]/u,
  cntrl: /\p{Cc}/u,
  digit: /[0-9]/u,
  graph: /[!-~]/u,
  lower: /[a-z]/u,
  print: /[ -~]/u,
  punct: /[!-/:-@[-`{-~]/u,
  space: /[ \t\n\r\f\v]/u,
  upper: /[A-Z]/u,
  xdigit: /[0-9A-Fa-f]/u,
};

/** What a class says, element by element: a named class, a range, a letter. */
const ELEMENT = /^(?:\[:([a-z]+):\]|(\\?)([\s\S])(?:-(?!\])(\\?)([\s\S]))?)/u;

const classOf = (text: string): ReturnType<typeof tokenOf> => {
  const isNegated = text[1] === '!' || text[1] === '^';
  const elements: ((byte: string) => boolean)[] = [];
  let at = isNegated ? 2 : 1;
  while (text[at] !== ']' || elements.length === 0) {
    const [matched, name, , from, , to] = ELEMENT.exec(text.slice(at)) ?? [];
    if (matched === undefined) return null;
    const named = name === undefined ? undefined : NAMED[name];
    if (name !== undefined && named === undefined) return null;
    elements.push((byte) => named?.test(byte) ?? (byte >= (from ?? '') && byte <= (to ?? from ?? '')));
    at += matched.length;
  }
  const fits = (byte: string): boolean => elements.some((element) => element(byte)) !== isNegated;
  return { token: { kind: 'one', fits }, length: at + 1 };
};

/** Wildcards that take anything need only the last of them to be tried again. */
const matchAll = (pattern: readonly Segment[], parts: readonly string[]): boolean => {
  const fits = (segment: Segment, part: string): boolean => segment !== 'any' && matchOne(segment, part);
  // What lies in a folder is meant by a `**` at the end, not the folder.
  const isInside = pattern.at(-1) === 'any';
  const least: readonly Segment[] = isInside ? [...pattern, ANYTHING] : pattern;
  return run(least, parts, { isWild: (segment) => segment === 'any', fits });
};

const ANYTHING: Segment = [{ kind: 'star' }];

const matchOne = (tokens: readonly Token[], part: string): boolean =>
  run(tokens, Array.from(part), {
    isWild: ({ kind }) => kind === 'star',
    fits: (token, byte) => token.kind === 'one' && token.fits(byte),
  });

const run = <P, T>(
  pattern: readonly P[],
  text: readonly T[],
  { isWild, fits }: { readonly isWild: (each: P) => boolean; readonly fits: (each: P, item: T) => boolean },
): boolean => {
  let [p, t, wild, resumed] = [0, 0, -1, 0];
  while (t < text.length) {
    const [each, item] = [pattern[p], text[t] as T];
    if (each !== undefined && isWild(each)) {
      [wild, resumed, p] = [p, t, p + 1];
    } else if (each !== undefined && fits(each, item)) {
      [p, t] = [p + 1, t + 1];
    } else if (wild >= 0) {
      resumed += 1;
      [p, t] = [wild + 1, resumed];
    } else return false;
  }
  return pattern.slice(p).every(isWild);
};
