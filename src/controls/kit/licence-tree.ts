import exceptionIds from 'spdx-exceptions/index.json' with { type: 'json' };
import parse, { type Info } from 'spdx-expression-parse';
import deprecatedIds from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import licenceIds from 'spdx-license-ids/index.json' with { type: 'json' };

export { licenceIds };

/** One licence of an expression, as the list of SPDX writes it, with its `+` and its exception; or a word that is none. */
export type Leaf =
  { readonly kind: 'licence'; readonly name: string } | { readonly kind: 'none' | 'unknown'; readonly name: string };

export type LicenceTree =
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | { readonly kind: 'and' | 'or'; readonly left: LicenceTree; readonly right: LicenceTree };

export type LicenceReading =
  { readonly state: 'read'; readonly tree: LicenceTree } | { readonly state: 'unreadable'; readonly found: string };

/** Longer or deeper ones are nobody's licence. */
const MOST_CHARACTERS = 2000;
const MOST_DEPTH = 50;

/**
 * Reads an SPDX licence expression. Ids are matched without case, operators are `AND` or `and` but not `And`, as the
 * specification has it. Nothing is corrected: a word that is no licence of the list stays what it is, and a text that is
 * no expression is not read at all.
 */
export const readLicence = (text: string): LicenceReading => {
  if (text.trim() === '') return { state: 'unreadable', found: 'an empty text' };
  if (text.length > MOST_CHARACTERS) return { state: 'unreadable', found: `${String(text.length)} characters` };
  const tokens = tokensOf(text);
  if (tokens === null) return { state: 'unreadable', found: text };
  if (depthOf(tokens) > MOST_DEPTH) return { state: 'unreadable', found: 'too many parentheses within each other' };
  const words = new Map<string, Leaf>();
  const written = spelt(tokens, words);
  try {
    return { state: 'read', tree: treeOf(parse(written), words) };
  } catch {
    return { state: 'unreadable', found: text };
  }
};

const TOKEN = /\s*(?:([()])|((?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+|[A-Za-z0-9.-]+\+?))\s*/uy;

/** null: it holds what stands in no expression. */
const tokensOf = (text: string): readonly string[] | null => {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text);
    if (found === null) return null;
    tokens.push(found[1] ?? found[2] ?? '');
  }
  return tokens;
};

const depthOf = (tokens: readonly string[]): number => {
  let depth = 0;
  let deepest = 0;
  for (const token of tokens) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};

const OPERATORS: ReadonlyMap<string, string> = new Map(
  ['AND', 'OR', 'WITH'].flatMap((word) => [
    [word, word],
    [word.toLowerCase(), word],
  ]),
);

const byLowerCase = (ids: readonly string[]): ReadonlyMap<string, string> =>
  new Map(ids.map((id) => [id.toLowerCase(), id]));

const LICENCES = byLowerCase([...deprecatedIds, ...licenceIds]);
const EXCEPTIONS = byLowerCase(exceptionIds);

/** The text again as the parser wants it. Words that are no licence stand in it as references, and their meaning in `words`. */
const spelt = (tokens: readonly string[], words: Map<string, Leaf>): string => {
  const standIn = (leaf: Leaf): string => {
    const name = `LicenseRef-no-licence-${String(words.size)}`;
    words.set(name, leaf);
    return name;
  };
  const written: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? '';
    const operator = OPERATORS.get(token);
    if (operator !== undefined || token === '(' || token === ')') {
      written.push(operator ?? token);
      continue;
    }
    const exception = OPERATORS.get(tokens[at + 1] ?? '') === 'WITH' ? (tokens[at + 2] ?? null) : null;
    const licence = idOf(token);
    const known = exception === null ? '' : EXCEPTIONS.get(exception.toLowerCase());
    if (licence !== null && known === '') written.push(licence);
    else if (licence !== null && known !== undefined) written.push(`${licence} WITH ${known}`);
    else written.push(standIn(noLicence(exception === null ? token : `${token} WITH ${exception}`)));
    if (exception !== null) at += 2;
  }
  return written.join(' ');
};

/** Words that say that there is no licence; npm has the second. */
const NONE: ReadonlySet<string> = new Set(['NONE', 'UNLICENSED']);

const noLicence = (name: string): Leaf => ({ kind: NONE.has(name) ? 'none' : 'unknown', name });

/** As the list writes it. null: it is not on it. */
const idOf = (token: string): string | null => {
  if (/^(?:DocumentRef-[^:]+:)?LicenseRef-/u.test(token)) return token;
  const bare = token.endsWith('+') ? token.slice(0, -1) : token;
  const id = LICENCES.get(bare.toLowerCase());
  return id === undefined ? null : id + token.slice(bare.length);
};

const treeOf = (info: Info, words: ReadonlyMap<string, Leaf>): LicenceTree => {
  if ('conjunction' in info) {
    return { kind: info.conjunction, left: treeOf(info.left, words), right: treeOf(info.right, words) };
  }
  const { license, plus, exception } = info;
  const name = `${license}${plus === true ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`;
  return { kind: 'leaf', leaf: words.get(license) ?? { kind: 'licence', name } };
};
